-- upgrade
alter table "customer" add column "created" timestamp(6) with time zone;
alter table "customer" add column "updated" timestamp(6) with time zone;

-- downgrade
alter table "customer" drop column "updated";
alter table "customer" drop column "created";
