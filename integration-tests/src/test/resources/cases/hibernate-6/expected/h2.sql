-- upgrade
create table "CUSTOMER" (
    "ID" bigint not null,
    "VERSION" bigint,
    "POINTS" integer,
    "WAKES" time(6),
    "SEEN" timestamp(6),
    constraint "CUSTOMER_PKEY" primary key ("ID")
);
create table "CUSTOMER_CUSTOMER" (
    "CUSTOMER_ID" bigint not null,
    "FRIENDS_ID" bigint not null,
    constraint "CUSTOMER_CUSTOMER_PKEY" primary key ("CUSTOMER_ID", "FRIENDS_ID"),
    constraint "CUSTOMER_CUSTOMER_FRIENDS_ID_KEY" unique ("FRIENDS_ID")
);
create index "CUSTOMER_CUSTOMER_CUSTOMER_ID_FKEY_INDEX" on "CUSTOMER_CUSTOMER" ("CUSTOMER_ID");
alter table "CUSTOMER_CUSTOMER" add constraint "CUSTOMER_CUSTOMER_CUSTOMER_ID_FKEY" foreign key ("CUSTOMER_ID") index "CUSTOMER_CUSTOMER_CUSTOMER_ID_FKEY_INDEX" references "CUSTOMER" ("ID");
create index "CUSTOMER_CUSTOMER_FRIENDS_ID_FKEY_INDEX" on "CUSTOMER_CUSTOMER" ("FRIENDS_ID");
alter table "CUSTOMER_CUSTOMER" add constraint "CUSTOMER_CUSTOMER_FRIENDS_ID_FKEY" foreign key ("FRIENDS_ID") index "CUSTOMER_CUSTOMER_FRIENDS_ID_FKEY_INDEX" references "CUSTOMER" ("ID");

-- downgrade
alter table "CUSTOMER_CUSTOMER" drop constraint "CUSTOMER_CUSTOMER_FRIENDS_ID_FKEY";
alter table "CUSTOMER_CUSTOMER" drop constraint "CUSTOMER_CUSTOMER_CUSTOMER_ID_FKEY";
drop table "CUSTOMER_CUSTOMER";
drop table "CUSTOMER";
