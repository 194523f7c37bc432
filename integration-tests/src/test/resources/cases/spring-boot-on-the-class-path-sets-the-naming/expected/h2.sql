-- upgrade
alter table "CUSTOMER_ORDER" add column "DELIVERY_NOTE" varchar(255);
alter table "CUSTOMER_ORDER" add column "REPLACED_BY_ID" bigint;
create index "CUSTOMER_ORDER_REPLACED_BY_ID_FKEY_INDEX" on "CUSTOMER_ORDER" ("REPLACED_BY_ID");
alter table "CUSTOMER_ORDER" add constraint "CUSTOMER_ORDER_REPLACED_BY_ID_FKEY" foreign key ("REPLACED_BY_ID") index "CUSTOMER_ORDER_REPLACED_BY_ID_FKEY_INDEX" references "CUSTOMER_ORDER" ("ID");

-- downgrade
alter table "CUSTOMER_ORDER" drop constraint "CUSTOMER_ORDER_REPLACED_BY_ID_FKEY";
alter table "CUSTOMER_ORDER" drop column "REPLACED_BY_ID";
alter table "CUSTOMER_ORDER" drop column "DELIVERY_NOTE";
