-- upgrade
alter table "CUSTOMER" add column "SORTNAME" varchar(255);
update "CUSTOMER" set "SORTNAME" = lower(name) where "SORTNAME" is null;
alter table "CUSTOMER" alter column "SORTNAME" set not null;

-- downgrade
alter table "CUSTOMER" drop column "SORTNAME";
