-- upgrade
alter table "CUSTOMER" add column "VERSION" bigint;

-- downgrade
alter table "CUSTOMER" drop column "VERSION";
