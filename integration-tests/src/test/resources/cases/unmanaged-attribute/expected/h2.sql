-- upgrade
alter table "CUSTOMER" add column "NAME" varchar(255);

-- downgrade
alter table "CUSTOMER" drop column "NAME";
