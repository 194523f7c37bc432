-- upgrade
alter table "PURCHASE" drop constraint "PURCHASE_CUSTOMER_ID_FKEY";

-- downgrade
alter table "PURCHASE" add constraint "PURCHASE_CUSTOMER_ID_FKEY" foreign key ("CUSTOMER_ID") references "CUSTOMER" ("ID");
