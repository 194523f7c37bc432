-- upgrade
create table "CUSTOMER" (
    "ID" bigint not null,
    "LATEST_ID" bigint,
    constraint "CUSTOMER_PKEY" primary key ("ID")
);
create table "PURCHASE" (
    "ID" bigint not null,
    "CUSTOMER_ID" bigint not null,
    constraint "PURCHASE_PKEY" primary key ("ID")
);
create index "CUSTOMER_LATEST_ID_FKEY_INDEX" on "CUSTOMER" ("LATEST_ID");
alter table "CUSTOMER" add constraint "CUSTOMER_LATEST_ID_FKEY" foreign key ("LATEST_ID") index "CUSTOMER_LATEST_ID_FKEY_INDEX" references "PURCHASE" ("ID");
create index "PURCHASE_CUSTOMER_ID_FKEY_INDEX" on "PURCHASE" ("CUSTOMER_ID");
alter table "PURCHASE" add constraint "PURCHASE_CUSTOMER_ID_FKEY" foreign key ("CUSTOMER_ID") index "PURCHASE_CUSTOMER_ID_FKEY_INDEX" references "CUSTOMER" ("ID");

-- downgrade
alter table "PURCHASE" drop constraint "PURCHASE_CUSTOMER_ID_FKEY";
alter table "CUSTOMER" drop constraint "CUSTOMER_LATEST_ID_FKEY";
drop table "PURCHASE";
drop table "CUSTOMER";
