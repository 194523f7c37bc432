-- upgrade
alter table "customer" add column "status" varchar(255);
alter table "customer" alter column "status" set default 'NEW';
update "customer" set "status" = 'OLD' where "status" is null;
alter table "customer" alter column "status" set not null;

-- downgrade
alter table "customer" drop column "status";
