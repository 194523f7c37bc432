-- upgrade
alter table "customer" drop column "fax";

-- downgrade
alter table "customer" add column "fax" varchar(255);
