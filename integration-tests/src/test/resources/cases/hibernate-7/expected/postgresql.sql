-- upgrade
create table "customer" (
    "id" bigint not null,
    "version" bigint not null,
    "points" integer not null,
    "wakes" time(0),
    "seen" timestamp(3),
    constraint "customer_pkey" primary key ("id")
);
create table "customer_customer" (
    "customer_id" bigint not null,
    "friends_id" bigint not null,
    constraint "customer_customer_pkey" primary key ("friends_id")
);
alter table "customer_customer" add constraint "customer_customer_customer_id_fkey" foreign key ("customer_id") references "customer" ("id");
alter table "customer_customer" add constraint "customer_customer_friends_id_fkey" foreign key ("friends_id") references "customer" ("id");

-- downgrade
alter table "customer_customer" drop constraint "customer_customer_friends_id_fkey";
alter table "customer_customer" drop constraint "customer_customer_customer_id_fkey";
drop table "customer_customer";
drop table "customer";
