-- upgrade
alter table "CUSTOMER" add column "FULL_NAME" varchar(80);

-- downgrade
alter table "CUSTOMER" drop column "FULL_NAME";
