-- upgrade
alter table "Good Customers" add column "First ""Name""" varchar(255);
alter table "Good Customers" add column "Recommended By" bigint;
alter table "Good Customers" add constraint "Good Customers_First ""Name""_key" unique ("First ""Name""");
create index if not exists "Good Customers_Recommended By_fkey_index" on "Good Customers" ("Recommended By");
alter table "Good Customers" add constraint "Good Customers_Recommended By_fkey" foreign key ("Recommended By") index "Good Customers_Recommended By_fkey_index" references "Good Customers" ("ID");

-- downgrade
alter table "Good Customers" drop constraint "Good Customers_Recommended By_fkey";
alter table "Good Customers" drop constraint "Good Customers_First ""Name""_key";
alter table "Good Customers" drop column "Recommended By";
alter table "Good Customers" drop column "First ""Name""";
