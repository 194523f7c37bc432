-- upgrade
alter table "customer" add column "points" integer;
update "customer" set "points" = 0 where "points" is null;

-- downgrade
alter table "customer" drop column "points";
