-- upgrade
alter table "SALE" add column "DTYPE" varchar(31);
update "SALE" set "DTYPE" = 'Sale' where "DTYPE" is null;
alter table "SALE" alter column "DTYPE" set not null;

-- downgrade
alter table "SALE" drop column "DTYPE";
