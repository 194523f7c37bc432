-- upgrade
alter table "CUSTOMER" add column "DELETED" timestamp(6) with time zone;
alter table "PRODUCT" add column "DELETED" timestamp(6) with time zone;

-- downgrade
alter table "PRODUCT" drop column "DELETED";
alter table "CUSTOMER" drop column "DELETED";
