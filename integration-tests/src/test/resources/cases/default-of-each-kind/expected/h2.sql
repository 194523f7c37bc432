-- upgrade
alter table "CUSTOMER" add column "POINTS" integer default -1 not null;
alter table "CUSTOMER" add column "ACTIVE" boolean default true not null;
alter table "CUSTOMER" add column "CREDIT" numeric(38, 2) default 12.50;
alter table "CUSTOMER" add column "NAME" varchar(255) default 'O''Hara';
alter table "CUSTOMER" add column "SINCE" date default date '2026-01-31';
alter table "CUSTOMER" add column "SEEN" timestamp(6) with time zone default now();

-- downgrade
alter table "CUSTOMER" drop column "SEEN";
alter table "CUSTOMER" drop column "SINCE";
alter table "CUSTOMER" drop column "NAME";
alter table "CUSTOMER" drop column "CREDIT";
alter table "CUSTOMER" drop column "ACTIVE";
alter table "CUSTOMER" drop column "POINTS";
