-- upgrade
alter table "Good Customers" add column "First ""Name""" varchar(255);
alter table "Good Customers" add column "Recommended By" bigint;
alter table "Good Customers" add constraint "Good Customers_First ""Name""_key" unique ("First ""Name""");
alter table "Good Customers" add constraint "Good Customers_Recommended By_fkey" foreign key ("Recommended By") references "Good Customers" ("ID");

-- downgrade
alter table "Good Customers" drop constraint "Good Customers_Recommended By_fkey";
alter table "Good Customers" drop constraint "Good Customers_First ""Name""_key";
alter table "Good Customers" drop column "Recommended By";
alter table "Good Customers" drop column "First ""Name""";
