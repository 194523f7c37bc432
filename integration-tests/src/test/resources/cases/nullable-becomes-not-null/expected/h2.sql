-- upgrade
alter table "CUSTOMER" alter column "NAME" set not null;

-- downgrade
alter table "CUSTOMER" alter column "NAME" drop not null;
