-- upgrade
create table "buyers_buyers" (
    "buyer_buyer_no" bigint not null,
    "family_buyer_no" bigint not null,
    constraint "buyers_buyers_pkey" primary key ("buyer_buyer_no", "family_buyer_no"),
    constraint "buyers_buyers_family_buyer_no_key" unique ("family_buyer_no")
);
alter table "buyers" add column "friend_buyer_no" bigint;
alter table "buyers" add constraint "buyers_friend_buyer_no_fkey" foreign key ("friend_buyer_no") references "buyers" ("buyer_no");
alter table "buyers_buyers" add constraint "buyers_buyers_buyer_buyer_no_fkey" foreign key ("buyer_buyer_no") references "buyers" ("buyer_no");
alter table "buyers_buyers" add constraint "buyers_buyers_family_buyer_no_fkey" foreign key ("family_buyer_no") references "buyers" ("buyer_no");

-- downgrade
alter table "buyers_buyers" drop constraint "buyers_buyers_family_buyer_no_fkey";
alter table "buyers_buyers" drop constraint "buyers_buyers_buyer_buyer_no_fkey";
alter table "buyers" drop constraint "buyers_friend_buyer_no_fkey";
alter table "buyers" drop column "friend_buyer_no";
drop table "buyers_buyers";
