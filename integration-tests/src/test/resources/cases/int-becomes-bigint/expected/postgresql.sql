-- upgrade
alter table "product" alter column "stock" type bigint;

-- downgrade
alter table "product" alter column "stock" type integer;
