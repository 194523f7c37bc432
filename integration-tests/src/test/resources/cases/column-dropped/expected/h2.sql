-- upgrade
alter table "CUSTOMER" drop column "FAX";

-- downgrade
alter table "CUSTOMER" add column "FAX" varchar(255);
