-- upgrade
alter table "PRODUCT" alter column "STOCK" set default 0;

-- downgrade
alter table "PRODUCT" alter column "STOCK" drop default;
