-- upgrade
alter table "PRODUCT" alter column "STOCK" set data type bigint;
alter table "PRODUCT" alter column "STOCK" set default 0;
alter table "PRODUCT" alter column "STOCK" set not null;

-- downgrade
alter table "PRODUCT" alter column "STOCK" drop default;
alter table "PRODUCT" alter column "STOCK" set data type integer;
alter table "PRODUCT" alter column "STOCK" drop not null;
