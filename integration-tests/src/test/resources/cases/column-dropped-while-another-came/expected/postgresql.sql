-- upgrade
alter table "customer" add column "email" varchar(255);
alter table "customer" drop column "fax";

-- downgrade
alter table "customer" add column "fax" varchar(255);
alter table "customer" drop column "email";
