-- upgrade
alter table "animal" add column "dtype" varchar(31);
update "animal" set "dtype" = 'Animal' where "dtype" is null;
alter table "animal" alter column "dtype" set not null;
alter table "animal" add column "barks" integer;

-- downgrade
alter table "animal" drop column "barks";
alter table "animal" drop column "dtype";
