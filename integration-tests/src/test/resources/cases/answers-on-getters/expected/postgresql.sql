-- upgrade
alter table "customer" rename column "name" to "fullname";
update "customer" set "fullname" = 'nobody' where "fullname" is null;
alter table "customer" alter column "fullname" set not null;

-- downgrade
alter table "customer" alter column "fullname" drop not null;
alter table "customer" rename column "fullname" to "name";
