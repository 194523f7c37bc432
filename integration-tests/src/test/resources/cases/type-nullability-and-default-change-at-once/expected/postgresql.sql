-- upgrade
alter table "product" alter column "stock" type bigint;
alter table "product" alter column "stock" set default 0;
alter table "product" alter column "stock" set not null;

-- downgrade
alter table "product" alter column "stock" drop default;
alter table "product" alter column "stock" type integer;
alter table "product" alter column "stock" drop not null;
