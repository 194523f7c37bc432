-- upgrade
alter table "ANIMAL" drop constraint "ANIMAL_DTYPE_CHECK";
update "ANIMAL" set "DTYPE" = 'DOG' where "DTYPE" = 'D';
alter table "ANIMAL" add constraint "ANIMAL_DTYPE_CHECK" check ("DTYPE" in ('Animal', 'DOG'));

-- downgrade
alter table "ANIMAL" drop constraint "ANIMAL_DTYPE_CHECK";
update "ANIMAL" set "DTYPE" = 'D' where "DTYPE" = 'DOG';
alter table "ANIMAL" add constraint "ANIMAL_DTYPE_CHECK" check ("DTYPE" in ('Animal', 'D'));
