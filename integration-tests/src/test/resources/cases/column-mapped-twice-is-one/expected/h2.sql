-- upgrade
create table "PURCHASE" (
    "ID" bigint not null,
    "CUSTOMER_ID" bigint,
    constraint "PURCHASE_PKEY" primary key ("ID")
);
create index "PURCHASE_CUSTOMER_ID_FKEY_INDEX" on "PURCHASE" ("CUSTOMER_ID");
alter table "PURCHASE" add constraint "PURCHASE_CUSTOMER_ID_FKEY" foreign key ("CUSTOMER_ID") index "PURCHASE_CUSTOMER_ID_FKEY_INDEX" references "CUSTOMER" ("ID");

-- downgrade
alter table "PURCHASE" drop constraint "PURCHASE_CUSTOMER_ID_FKEY";
drop table "PURCHASE";
