-- upgrade
alter table "animal" drop constraint "animal_dtype_check";
update "animal" set "dtype" = 'Hound' where "dtype" = 'Dog';
alter table "animal" add constraint "animal_dtype_check" check ("dtype" in ('Animal', 'Cat', 'Hound'));

-- downgrade
alter table "animal" drop constraint "animal_dtype_check";
update "animal" set "dtype" = 'Dog' where "dtype" = 'Hound';
alter table "animal" add constraint "animal_dtype_check" check ("dtype" in ('Animal', 'Cat', 'Dog'));
