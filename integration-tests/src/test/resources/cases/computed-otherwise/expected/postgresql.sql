-- upgrade
drop index "by_label";
alter table "product" alter column "kept" drop expression;
alter table "product" add column "code" varchar(255) default '-';
alter table "product" drop column if exists "label";
alter table "product" add column if not exists "label" varchar(100) generated always as (trim(name) || code) stored;
alter table "product" drop column if exists "same";
alter table "product" add column if not exists "same" varchar(40) generated always as (name) stored;
alter table "product" drop column if exists "length";
alter table "product" add column if not exists "length" integer generated always as (char_length(name)) stored not null;
alter table "product" add column "added" varchar(255) generated always as (upper(code)) stored;
create index "by_label" on "product" ("label");

-- downgrade
drop index "by_label";
alter table "product" drop column "added";
alter table "product" alter column "length" drop expression;
alter table "product" drop column if exists "same";
alter table "product" add column if not exists "same" varchar(20) generated always as (name) stored;
alter table "product" drop column if exists "label";
alter table "product" add column if not exists "label" varchar(255) generated always as (upper(name)) stored;
alter table "product" drop column "code";
alter table "product" drop column if exists "kept";
alter table "product" add column if not exists "kept" varchar(255) generated always as (lower(name)) stored;
create index "by_label" on "product" ("label");
