-- upgrade
update "CUSTOMER" set "NAME" = 'nobody' where "NAME" is null;
alter table "CUSTOMER" alter column "NAME" set not null;

-- downgrade
alter table "CUSTOMER" alter column "NAME" drop not null;
