-- upgrade
alter table "product" alter column "price" type numeric(12, 4);

-- downgrade
alter table "product" alter column "price" type numeric(8, 2);
