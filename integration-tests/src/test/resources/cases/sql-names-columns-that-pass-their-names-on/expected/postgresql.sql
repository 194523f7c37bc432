-- upgrade
alter table "product" drop constraint "name_is_there";
alter table "product" alter column "difference" drop expression;
alter table "product" drop column "most";
alter table "product" drop column "name";
alter table "product" rename column "fullname" to "name";
alter table "product" rename column "limit_" to "most";
alter table "product" drop column if exists "difference";
alter table "product" add column if not exists "difference" integer generated always as (most - least) stored;
alter table "product" add constraint "name_is_there" check (length(name) > 0);

-- downgrade
alter table "product" drop constraint "name_is_there";
alter table "product" alter column "difference" drop expression;
alter table "product" rename column "most" to "limit_";
alter table "product" rename column "name" to "fullname";
alter table "product" add column "name" varchar(255);
alter table "product" add column "most" integer;
alter table "product" drop column if exists "difference";
alter table "product" add column if not exists "difference" integer generated always as (most - least) stored;
alter table "product" add constraint "name_is_there" check (length(name) > 0);
