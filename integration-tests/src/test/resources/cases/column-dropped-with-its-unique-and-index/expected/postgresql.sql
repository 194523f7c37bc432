-- upgrade
drop index "customer_fax";
alter table "customer" drop constraint "customer_fax_key";
alter table "customer" drop column "fax";

-- downgrade
alter table "customer" add column "fax" varchar(255);
alter table "customer" add constraint "customer_fax_key" unique ("fax");
create index "customer_fax" on "customer" ("fax", "name");
