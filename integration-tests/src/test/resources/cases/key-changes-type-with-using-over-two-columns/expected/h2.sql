-- upgrade
alter table "PURCHASE" drop constraint "PURCHASE_CUSTOMER_ID_FKEY";
alter table "CUSTOMER" alter column "ID" set data type bigint using (id + shard);
alter table "PURCHASE" alter column "CUSTOMER_ID" set data type bigint using (customer_id + site);
create index if not exists "PURCHASE_CUSTOMER_ID_FKEY_INDEX" on "PURCHASE" ("CUSTOMER_ID");
alter table "PURCHASE" add constraint "PURCHASE_CUSTOMER_ID_FKEY" foreign key ("CUSTOMER_ID") index "PURCHASE_CUSTOMER_ID_FKEY_INDEX" references "CUSTOMER" ("ID");

-- downgrade
alter table "PURCHASE" drop constraint "PURCHASE_CUSTOMER_ID_FKEY";
alter table "PURCHASE" alter column "CUSTOMER_ID" set data type integer using (customer_id - site);
alter table "CUSTOMER" alter column "ID" set data type integer using (id - shard);
create index if not exists "PURCHASE_CUSTOMER_ID_FKEY_INDEX" on "PURCHASE" ("CUSTOMER_ID");
alter table "PURCHASE" add constraint "PURCHASE_CUSTOMER_ID_FKEY" foreign key ("CUSTOMER_ID") index "PURCHASE_CUSTOMER_ID_FKEY_INDEX" references "CUSTOMER" ("ID");
