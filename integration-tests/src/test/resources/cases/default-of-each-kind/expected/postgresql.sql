-- upgrade
alter table "customer" add column "points" integer default -1 not null;
alter table "customer" add column "active" boolean default true not null;
alter table "customer" add column "credit" numeric(38, 2) default 12.50;
alter table "customer" add column "name" varchar(255) default 'O''Hara';
alter table "customer" add column "since" date default date '2026-01-31';
alter table "customer" add column "seen" timestamp(6) with time zone default now();

-- downgrade
alter table "customer" drop column "seen";
alter table "customer" drop column "since";
alter table "customer" drop column "name";
alter table "customer" drop column "credit";
alter table "customer" drop column "active";
alter table "customer" drop column "points";
