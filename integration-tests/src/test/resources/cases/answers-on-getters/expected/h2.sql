-- upgrade
alter table "CUSTOMER" alter column "NAME" rename to "FULLNAME";
update "CUSTOMER" set "FULLNAME" = 'nobody' where "FULLNAME" is null;
alter table "CUSTOMER" alter column "FULLNAME" set not null;

-- downgrade
alter table "CUSTOMER" alter column "FULLNAME" drop not null;
alter table "CUSTOMER" alter column "FULLNAME" rename to "NAME";
