-- upgrade
alter table "product" alter column "stock" set default 0;

-- downgrade
alter table "product" alter column "stock" drop default;
