-- upgrade
alter table "ANIMAL" add column "DTYPE" varchar(31);
update "ANIMAL" set "DTYPE" = 'Animal' where "DTYPE" is null;
alter table "ANIMAL" alter column "DTYPE" set not null;
alter table "ANIMAL" add column "BARKS" integer;

-- downgrade
alter table "ANIMAL" drop column "BARKS";
alter table "ANIMAL" drop column "DTYPE";
