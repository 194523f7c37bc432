-- upgrade
alter table "PURCHASE" drop constraint "PURCHASE_BUYER_ID_FKEY";
alter table "PURCHASE" add constraint "PURCHASE_BUYER_ID_FKEY" foreign key ("BUYER_ID") references "COMPANY" ("ID");

-- downgrade
alter table "PURCHASE" drop constraint "PURCHASE_BUYER_ID_FKEY";
alter table "PURCHASE" add constraint "PURCHASE_BUYER_ID_FKEY" foreign key ("BUYER_ID") references "CUSTOMER" ("ID");
