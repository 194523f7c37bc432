-- upgrade
alter table "customer" add column "status" varchar(20) default 'NEW' not null;

-- downgrade
alter table "customer" drop column "status";
