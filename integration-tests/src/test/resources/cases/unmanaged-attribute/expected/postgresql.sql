-- upgrade
alter table "customer" add column "name" varchar(255);

-- downgrade
alter table "customer" drop column "name";
