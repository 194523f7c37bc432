-- upgrade
alter table "PURCHASE" drop constraint "PURCHASE_BUYER_ID_FKEY";
create index "PURCHASE_BUYER_ID_FKEY_INDEX" on "PURCHASE" ("BUYER_ID");
alter table "PURCHASE" add constraint "PURCHASE_BUYER_ID_FKEY" foreign key ("BUYER_ID") index "PURCHASE_BUYER_ID_FKEY_INDEX" references "COMPANY" ("ID");

-- downgrade
alter table "PURCHASE" drop constraint "PURCHASE_BUYER_ID_FKEY";
create index "PURCHASE_BUYER_ID_FKEY_INDEX" on "PURCHASE" ("BUYER_ID");
alter table "PURCHASE" add constraint "PURCHASE_BUYER_ID_FKEY" foreign key ("BUYER_ID") index "PURCHASE_BUYER_ID_FKEY_INDEX" references "CUSTOMER" ("ID");
