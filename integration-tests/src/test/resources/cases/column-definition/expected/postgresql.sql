-- upgrade
alter table "product" alter column "stock" type numeric(6, 2);

-- downgrade
alter table "product" alter column "stock" type smallint;
