-- upgrade
create table "customer" (
    "id" bigint not null,
    "version" bigint,
    "points" integer,
    "wakes" time(6),
    "seen" timestamp(6),
    constraint "customer_pkey" primary key ("id")
);
create table "customer_customer" (
    "customer_id" bigint not null,
    "friends_id" bigint not null,
    constraint "customer_customer_pkey" primary key ("customer_id", "friends_id"),
    constraint "customer_customer_friends_id_key" unique ("friends_id")
);
alter table "customer_customer" add constraint "customer_customer_customer_id_fkey" foreign key ("customer_id") references "customer" ("id");
alter table "customer_customer" add constraint "customer_customer_friends_id_fkey" foreign key ("friends_id") references "customer" ("id");

-- downgrade
alter table "customer_customer" drop constraint "customer_customer_friends_id_fkey";
alter table "customer_customer" drop constraint "customer_customer_customer_id_fkey";
drop table "customer_customer";
drop table "customer";
