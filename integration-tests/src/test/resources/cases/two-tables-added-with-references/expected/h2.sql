-- upgrade
create table "PAYMENT" (
    "ID" bigint not null,
    "PURCHASE_ID" bigint,
    constraint "PAYMENT_PKEY" primary key ("ID")
);
create table "PURCHASE" (
    "ID" bigint not null,
    "CUSTOMER_ID" bigint,
    constraint "PURCHASE_PKEY" primary key ("ID")
);
create index "PAYMENT_PURCHASE_ID_FKEY_INDEX" on "PAYMENT" ("PURCHASE_ID");
alter table "PAYMENT" add constraint "PAYMENT_PURCHASE_ID_FKEY" foreign key ("PURCHASE_ID") index "PAYMENT_PURCHASE_ID_FKEY_INDEX" references "PURCHASE" ("ID");
create index "PURCHASE_CUSTOMER_ID_FKEY_INDEX" on "PURCHASE" ("CUSTOMER_ID");
alter table "PURCHASE" add constraint "PURCHASE_CUSTOMER_ID_FKEY" foreign key ("CUSTOMER_ID") index "PURCHASE_CUSTOMER_ID_FKEY_INDEX" references "CUSTOMER" ("ID");

-- downgrade
alter table "PURCHASE" drop constraint "PURCHASE_CUSTOMER_ID_FKEY";
alter table "PAYMENT" drop constraint "PAYMENT_PURCHASE_ID_FKEY";
drop table "PURCHASE";
drop table "PAYMENT";
