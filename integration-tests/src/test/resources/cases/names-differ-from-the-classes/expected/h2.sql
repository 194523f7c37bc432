-- upgrade
create table "BUYERS_BUYERS" (
    "BUYER_BUYER_NO" bigint not null,
    "FAMILY_BUYER_NO" bigint not null,
    constraint "BUYERS_BUYERS_PKEY" primary key ("BUYER_BUYER_NO", "FAMILY_BUYER_NO"),
    constraint "BUYERS_BUYERS_FAMILY_BUYER_NO_KEY" unique ("FAMILY_BUYER_NO")
);
alter table "BUYERS" add column "FRIEND_BUYER_NO" bigint;
create index "BUYERS_FRIEND_BUYER_NO_FKEY_INDEX" on "BUYERS" ("FRIEND_BUYER_NO");
alter table "BUYERS" add constraint "BUYERS_FRIEND_BUYER_NO_FKEY" foreign key ("FRIEND_BUYER_NO") index "BUYERS_FRIEND_BUYER_NO_FKEY_INDEX" references "BUYERS" ("BUYER_NO");
create index "BUYERS_BUYERS_BUYER_BUYER_NO_FKEY_INDEX" on "BUYERS_BUYERS" ("BUYER_BUYER_NO");
alter table "BUYERS_BUYERS" add constraint "BUYERS_BUYERS_BUYER_BUYER_NO_FKEY" foreign key ("BUYER_BUYER_NO") index "BUYERS_BUYERS_BUYER_BUYER_NO_FKEY_INDEX" references "BUYERS" ("BUYER_NO");
create index "BUYERS_BUYERS_FAMILY_BUYER_NO_FKEY_INDEX" on "BUYERS_BUYERS" ("FAMILY_BUYER_NO");
alter table "BUYERS_BUYERS" add constraint "BUYERS_BUYERS_FAMILY_BUYER_NO_FKEY" foreign key ("FAMILY_BUYER_NO") index "BUYERS_BUYERS_FAMILY_BUYER_NO_FKEY_INDEX" references "BUYERS" ("BUYER_NO");

-- downgrade
alter table "BUYERS_BUYERS" drop constraint "BUYERS_BUYERS_FAMILY_BUYER_NO_FKEY";
alter table "BUYERS_BUYERS" drop constraint "BUYERS_BUYERS_BUYER_BUYER_NO_FKEY";
alter table "BUYERS" drop constraint "BUYERS_FRIEND_BUYER_NO_FKEY";
alter table "BUYERS" drop column "FRIEND_BUYER_NO";
drop table "BUYERS_BUYERS";
