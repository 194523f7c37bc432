-- upgrade
alter table "customer" add column "deleted" timestamp(6) with time zone;
alter table "product" add column "deleted" timestamp(6) with time zone;

-- downgrade
alter table "product" drop column "deleted";
alter table "customer" drop column "deleted";
