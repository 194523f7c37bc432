-- upgrade
alter table "ANIMAL" drop constraint "ANIMAL_DTYPE_CHECK";
update "ANIMAL" set "DTYPE" = 'Hound' where "DTYPE" = 'Dog';
alter table "ANIMAL" add constraint "ANIMAL_DTYPE_CHECK" check ("DTYPE" in ('Animal', 'Cat', 'Hound'));

-- downgrade
alter table "ANIMAL" drop constraint "ANIMAL_DTYPE_CHECK";
update "ANIMAL" set "DTYPE" = 'Dog' where "DTYPE" = 'Hound';
alter table "ANIMAL" add constraint "ANIMAL_DTYPE_CHECK" check ("DTYPE" in ('Animal', 'Cat', 'Dog'));
