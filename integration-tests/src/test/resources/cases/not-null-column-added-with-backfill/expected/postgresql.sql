-- upgrade
alter table "customer" add column "sortname" varchar(255);
update "customer" set "sortname" = lower(name) where "sortname" is null;
alter table "customer" alter column "sortname" set not null;

-- downgrade
alter table "customer" drop column "sortname";
