-- upgrade
alter table "CUSTOMER" add column "HOME_DTYPE" varchar(31);
update "CUSTOMER" set "HOME_DTYPE" = 'Address' where "HOME_DTYPE" is null;
alter table "CUSTOMER" alter column "HOME_DTYPE" set not null;
alter table "CUSTOMER" add column "COUNTRY" varchar(255);

-- downgrade
alter table "CUSTOMER" drop column "COUNTRY";
alter table "CUSTOMER" drop column "HOME_DTYPE";
