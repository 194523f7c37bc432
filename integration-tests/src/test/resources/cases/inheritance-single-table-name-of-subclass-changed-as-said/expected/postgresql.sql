-- upgrade
alter table "animal" add column "speed" integer;
update "animal" set "dtype" = 'Hound' where "dtype" = 'Dog';

-- downgrade
update "animal" set "dtype" = 'Dog' where "dtype" = 'Hound';
alter table "animal" drop column "speed";
