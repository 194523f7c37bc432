-- upgrade
alter table "PRODUCT" alter column "STOCK" set data type bigint;

-- downgrade
alter table "PRODUCT" alter column "STOCK" set data type integer;
