-- upgrade
alter table "PRODUCT" alter column "PRICE" set data type numeric(12, 4);

-- downgrade
alter table "PRODUCT" alter column "PRICE" set data type numeric(8, 2);
