-- upgrade
alter table "animal" drop constraint "animal_check";
alter table "animal" drop constraint "animal_check1";
alter table "animal" drop constraint "animal_dtype_check";
alter table "animal" add constraint "animal_check" check (dtype <> 'Dog' or (barks is not null));
alter table "animal" add constraint "animal_dtype_check" check ("dtype" in ('Animal', 'Dog', 'Cat'));

-- downgrade
alter table "animal" drop constraint "animal_dtype_check";
alter table "animal" drop constraint "animal_check";
alter table "animal" add constraint "animal_dtype_check" check ("dtype" in ('Animal', 'Cat', 'Dog'));
alter table "animal" add constraint "animal_check1" check (dtype <> 'Dog' or (barks is not null));
alter table "animal" add constraint "animal_check" check (dtype <> 'Cat' or (lives is not null));
