-- upgrade
alter table "customer" add column "version" bigint;

-- downgrade
alter table "customer" drop column "version";
