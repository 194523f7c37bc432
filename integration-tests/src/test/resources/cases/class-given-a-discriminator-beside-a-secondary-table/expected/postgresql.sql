-- upgrade
alter table "sale" add column "dtype" varchar(31);
update "sale" set "dtype" = 'Sale' where "dtype" is null;
alter table "sale" alter column "dtype" set not null;

-- downgrade
alter table "sale" drop column "dtype";
