-- upgrade
alter table "ANIMAL" add column "SPEED" integer;
update "ANIMAL" set "DTYPE" = 'Hound' where "DTYPE" = 'Dog';

-- downgrade
update "ANIMAL" set "DTYPE" = 'Dog' where "DTYPE" = 'Hound';
alter table "ANIMAL" drop column "SPEED";
