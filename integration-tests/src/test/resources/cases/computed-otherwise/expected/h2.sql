-- upgrade
drop index "BY_LABEL";
alter table "PRODUCT" alter column "KEPT" drop expression;
alter table "PRODUCT" add column "CODE" varchar(255) default '-';
alter table "PRODUCT" drop column if exists "LABEL";
alter table "PRODUCT" add column if not exists "LABEL" varchar(100) generated always as (trim(name) || code);
alter table "PRODUCT" drop column if exists "SAME";
alter table "PRODUCT" add column if not exists "SAME" varchar(40) generated always as (name);
alter table "PRODUCT" drop column if exists "LENGTH";
alter table "PRODUCT" add column if not exists "LENGTH" integer generated always as (char_length(name)) not null;
alter table "PRODUCT" add column "ADDED" varchar(255) generated always as (upper(code));
create index "BY_LABEL" on "PRODUCT" ("LABEL");

-- downgrade
drop index "BY_LABEL";
alter table "PRODUCT" drop column "ADDED";
alter table "PRODUCT" alter column "LENGTH" drop expression;
alter table "PRODUCT" drop column if exists "SAME";
alter table "PRODUCT" add column if not exists "SAME" varchar(20) generated always as (name);
alter table "PRODUCT" drop column if exists "LABEL";
alter table "PRODUCT" add column if not exists "LABEL" varchar(255) generated always as (upper(name));
alter table "PRODUCT" drop column "CODE";
alter table "PRODUCT" drop column if exists "KEPT";
alter table "PRODUCT" add column if not exists "KEPT" varchar(255) generated always as (lower(name));
create index "BY_LABEL" on "PRODUCT" ("LABEL");
