-- upgrade
alter table "CUSTOMER" add column "POINTS" integer;
update "CUSTOMER" set "POINTS" = 0 where "POINTS" is null;

-- downgrade
alter table "CUSTOMER" drop column "POINTS";
