-- upgrade
alter table "customer" add column "phone" varchar(255);

-- downgrade
alter table "customer" drop column "phone";
