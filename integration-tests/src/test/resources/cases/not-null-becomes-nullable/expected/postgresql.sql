-- upgrade
alter table "customer" alter column "points" drop not null;

-- downgrade
alter table "customer" alter column "points" set not null;
