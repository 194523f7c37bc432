-- upgrade
alter table "PURCHASE" drop constraint "PURCHASE_CUSTOMER_ID_FKEY";
alter table "PURCHASE" drop column "CUSTOMER_ID";

-- downgrade
alter table "PURCHASE" add column "CUSTOMER_ID" bigint;
alter table "PURCHASE" add constraint "PURCHASE_CUSTOMER_ID_FKEY" foreign key ("CUSTOMER_ID") references "CUSTOMER" ("ID");
