-- upgrade
alter table "CUSTOMER" add column "CREATED" timestamp(6) with time zone;
alter table "CUSTOMER" add column "UPDATED" timestamp(6) with time zone;

-- downgrade
alter table "CUSTOMER" drop column "UPDATED";
alter table "CUSTOMER" drop column "CREATED";
