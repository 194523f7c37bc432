-- upgrade
alter table "CUSTOMER" add column "EMAIL" varchar(255);
alter table "CUSTOMER" drop column "FAX";

-- downgrade
alter table "CUSTOMER" add column "FAX" varchar(255);
alter table "CUSTOMER" drop column "EMAIL";
