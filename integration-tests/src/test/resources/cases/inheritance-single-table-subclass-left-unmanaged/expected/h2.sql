-- upgrade
alter table "ANIMAL" drop constraint "ANIMAL_CHECK";
alter table "ANIMAL" drop constraint "ANIMAL_CHECK1";
alter table "ANIMAL" drop constraint "ANIMAL_DTYPE_CHECK";
alter table "ANIMAL" add constraint "ANIMAL_CHECK" check (dtype <> 'Dog' or (barks is not null));
alter table "ANIMAL" add constraint "ANIMAL_DTYPE_CHECK" check ("DTYPE" in ('Animal', 'Dog', 'Cat'));

-- downgrade
alter table "ANIMAL" drop constraint "ANIMAL_DTYPE_CHECK";
alter table "ANIMAL" drop constraint "ANIMAL_CHECK";
alter table "ANIMAL" add constraint "ANIMAL_DTYPE_CHECK" check ("DTYPE" in ('Animal', 'Cat', 'Dog'));
alter table "ANIMAL" add constraint "ANIMAL_CHECK1" check (dtype <> 'Dog' or (barks is not null));
alter table "ANIMAL" add constraint "ANIMAL_CHECK" check (dtype <> 'Cat' or (lives is not null));
