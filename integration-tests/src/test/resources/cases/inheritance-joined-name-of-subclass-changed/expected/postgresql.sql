-- upgrade
alter table "dog" rename to "hound";
alter table "hound" rename constraint "dog_pkey" to "hound_pkey";
alter table "hound" rename constraint "dog_id_fkey" to "hound_id_fkey";
update "animal" set "dtype" = 'Hound' where "dtype" = 'Dog';

-- downgrade
update "animal" set "dtype" = 'Dog' where "dtype" = 'Hound';
alter table "hound" rename constraint "hound_id_fkey" to "dog_id_fkey";
alter table "hound" rename constraint "hound_pkey" to "dog_pkey";
alter table "hound" rename to "dog";
