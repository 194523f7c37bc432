-- upgrade
alter table "CUSTOMER" alter column "POINTS" drop not null;

-- downgrade
alter table "CUSTOMER" alter column "POINTS" set not null;
