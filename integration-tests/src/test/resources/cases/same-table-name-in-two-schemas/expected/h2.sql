-- upgrade
create schema if not exists "ARCHIVE";
create schema if not exists "SHOP";
create table "ARCHIVE"."ORDERS" (
    "ID" bigint not null,
    "CODE" varchar(255),
    "ORIGINAL_ID" bigint,
    constraint "ORDERS_PKEY" primary key ("ID"),
    constraint "ORDERS_CODE_KEY" unique ("CODE")
);
create table "SHOP"."ORDERS" (
    "ID" bigint not null,
    "CODE" varchar(255),
    constraint "ORDERS_PKEY" primary key ("ID"),
    constraint "ORDERS_CODE_KEY" unique ("CODE")
);
create index "ARCHIVE"."ORDERS_ORIGINAL_ID_FKEY_INDEX" on "ARCHIVE"."ORDERS" ("ORIGINAL_ID");
alter table "ARCHIVE"."ORDERS" add constraint "ORDERS_ORIGINAL_ID_FKEY" foreign key ("ORIGINAL_ID") index "ARCHIVE"."ORDERS_ORIGINAL_ID_FKEY_INDEX" references "SHOP"."ORDERS" ("ID");

-- downgrade
alter table "ARCHIVE"."ORDERS" drop constraint "ORDERS_ORIGINAL_ID_FKEY";
drop table "SHOP"."ORDERS";
drop table "ARCHIVE"."ORDERS";
drop schema "SHOP";
drop schema "ARCHIVE";
