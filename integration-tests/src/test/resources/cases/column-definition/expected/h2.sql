-- upgrade
alter table "PRODUCT" alter column "STOCK" set data type numeric(6, 2);

-- downgrade
alter table "PRODUCT" alter column "STOCK" set data type smallint;
