-- upgrade
drop index concurrently "customer_old";
alter table "customer" add column "sortname" varchar(255);
update "customer" set sortname = lower(name) where sortname is null;
alter table "customer" add constraint "customer_sortname_not_null" check ("sortname" is not null) not valid;
alter table "customer" validate constraint "customer_sortname_not_null";
alter table "customer" alter column "sortname" set not null;
alter table "customer" drop constraint "customer_sortname_not_null";
alter table "customer" add column "kind" varchar(255);
alter table "customer" add column "boss_id" bigint;
alter table "customer" add constraint "customer_name_not_null" check ("name" is not null) not valid;
alter table "customer" validate constraint "customer_name_not_null";
alter table "customer" alter column "name" set not null;
alter table "customer" drop constraint "customer_name_not_null";
update "customer" set city = 'Graz' where city is null;
alter table "customer" add constraint "customer_city_not_null" check ("city" is not null) not valid;
alter table "customer" validate constraint "customer_city_not_null";
alter table "customer" alter column "city" set not null;
alter table "customer" drop constraint "customer_city_not_null";
create unique index concurrently "customer_email_key" on "customer" ("email");
alter table "customer" add constraint "customer_email_key" unique using index "customer_email_key";
alter table "customer" add constraint "customer_kind_check" check ("kind" in ('GOOD', 'BETTER')) not valid;
alter table "customer" validate constraint "customer_kind_check";
create index concurrently "customer_new" on "customer" ("name");
alter table "customer" add constraint "customer_boss_id_fkey" foreign key ("boss_id") references "customer" ("id") not valid;
alter table "customer" validate constraint "customer_boss_id_fkey";

-- downgrade
alter table "customer" drop constraint "customer_boss_id_fkey";
drop index concurrently "customer_new";
alter table "customer" drop constraint "customer_kind_check";
alter table "customer" drop constraint "customer_email_key";
alter table "customer" alter column "city" drop not null;
alter table "customer" alter column "name" drop not null;
alter table "customer" drop column "boss_id";
alter table "customer" drop column "kind";
alter table "customer" drop column "sortname";
create index concurrently "customer_old" on "customer" ("city");
