-- upgrade
alter table "PRODUCT" drop constraint "NAME_IS_THERE";
alter table "PRODUCT" alter column "DIFFERENCE" drop expression;
alter table "PRODUCT" drop column "MOST";
alter table "PRODUCT" drop column "NAME";
alter table "PRODUCT" alter column "FULLNAME" rename to "NAME";
alter table "PRODUCT" alter column "LIMIT_" rename to "MOST";
alter table "PRODUCT" drop column if exists "DIFFERENCE";
alter table "PRODUCT" add column if not exists "DIFFERENCE" integer generated always as (most - least);
alter table "PRODUCT" add constraint "NAME_IS_THERE" check (length(name) > 0);

-- downgrade
alter table "PRODUCT" drop constraint "NAME_IS_THERE";
alter table "PRODUCT" alter column "DIFFERENCE" drop expression;
alter table "PRODUCT" alter column "MOST" rename to "LIMIT_";
alter table "PRODUCT" alter column "NAME" rename to "FULLNAME";
alter table "PRODUCT" add column "NAME" varchar(255);
alter table "PRODUCT" add column "MOST" integer;
alter table "PRODUCT" drop column if exists "DIFFERENCE";
alter table "PRODUCT" add column if not exists "DIFFERENCE" integer generated always as (most - least);
alter table "PRODUCT" add constraint "NAME_IS_THERE" check (length(name) > 0);
