-- upgrade
alter table "customer" add column "full_name" varchar(80);

-- downgrade
alter table "customer" drop column "full_name";
