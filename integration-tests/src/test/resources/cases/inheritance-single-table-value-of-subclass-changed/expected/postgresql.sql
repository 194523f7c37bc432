-- upgrade
alter table "animal" drop constraint "animal_dtype_check";
update "animal" set "dtype" = 'DOG' where "dtype" = 'D';
alter table "animal" add constraint "animal_dtype_check" check ("dtype" in ('Animal', 'DOG'));

-- downgrade
alter table "animal" drop constraint "animal_dtype_check";
update "animal" set "dtype" = 'D' where "dtype" = 'DOG';
alter table "animal" add constraint "animal_dtype_check" check ("dtype" in ('Animal', 'D'));
