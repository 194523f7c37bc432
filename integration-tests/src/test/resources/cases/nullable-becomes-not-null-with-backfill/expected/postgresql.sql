-- upgrade
update "customer" set "name" = 'nobody' where "name" is null;
alter table "customer" alter column "name" set not null;

-- downgrade
alter table "customer" alter column "name" drop not null;
