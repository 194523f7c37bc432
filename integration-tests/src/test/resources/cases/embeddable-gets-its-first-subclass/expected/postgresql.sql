-- upgrade
alter table "customer" add column "home_dtype" varchar(31);
update "customer" set "home_dtype" = 'Address' where "home_dtype" is null;
alter table "customer" alter column "home_dtype" set not null;
alter table "customer" add column "country" varchar(255);

-- downgrade
alter table "customer" drop column "country";
alter table "customer" drop column "home_dtype";
