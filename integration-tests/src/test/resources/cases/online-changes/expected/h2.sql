-- upgrade
drop index "CUSTOMER_OLD";
alter table "CUSTOMER" add column "SORTNAME" varchar(255);
update "CUSTOMER" set sortname = lower(name) where sortname is null;
alter table "CUSTOMER" alter column "SORTNAME" set not null;
alter table "CUSTOMER" add column "KIND" varchar(255);
alter table "CUSTOMER" add column "BOSS_ID" bigint;
alter table "CUSTOMER" alter column "NAME" set not null;
update "CUSTOMER" set city = 'Graz' where city is null;
alter table "CUSTOMER" alter column "CITY" set not null;
alter table "CUSTOMER" add constraint "CUSTOMER_EMAIL_KEY" unique ("EMAIL");
alter table "CUSTOMER" add constraint "CUSTOMER_KIND_CHECK" check ("KIND" in ('GOOD', 'BETTER'));
create index "CUSTOMER_NEW" on "CUSTOMER" ("NAME");
create index if not exists "CUSTOMER_BOSS_ID_FKEY_INDEX" on "CUSTOMER" ("BOSS_ID");
alter table "CUSTOMER" add constraint "CUSTOMER_BOSS_ID_FKEY" foreign key ("BOSS_ID") index "CUSTOMER_BOSS_ID_FKEY_INDEX" references "CUSTOMER" ("ID");

-- downgrade
alter table "CUSTOMER" drop constraint "CUSTOMER_BOSS_ID_FKEY";
drop index "CUSTOMER_NEW";
alter table "CUSTOMER" drop constraint "CUSTOMER_KIND_CHECK";
alter table "CUSTOMER" drop constraint "CUSTOMER_EMAIL_KEY";
alter table "CUSTOMER" alter column "CITY" drop not null;
alter table "CUSTOMER" alter column "NAME" drop not null;
alter table "CUSTOMER" drop column "BOSS_ID";
alter table "CUSTOMER" drop column "KIND";
alter table "CUSTOMER" drop column "SORTNAME";
create index "CUSTOMER_OLD" on "CUSTOMER" ("CITY");
