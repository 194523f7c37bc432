-- upgrade
drop index "CUSTOMER_FAX";
alter table "CUSTOMER" drop constraint "CUSTOMER_FAX_KEY";
alter table "CUSTOMER" drop column "FAX";

-- downgrade
alter table "CUSTOMER" add column "FAX" varchar(255);
alter table "CUSTOMER" add constraint "CUSTOMER_FAX_KEY" unique ("FAX");
create index "CUSTOMER_FAX" on "CUSTOMER" ("FAX", "NAME");
