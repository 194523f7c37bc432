-- upgrade
alter table "CUSTOMER" add column "PHONE" varchar(255);

-- downgrade
alter table "CUSTOMER" drop column "PHONE";
