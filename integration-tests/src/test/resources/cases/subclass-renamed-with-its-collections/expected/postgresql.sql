-- upgrade
alter table "weights" rename column "dog_id" to "hound_id";
alter table "weights" rename constraint "weights_dog_id_fkey" to "weights_hound_id_fkey";
update "animal" set "dtype" = 'Hound' where "dtype" = 'Dog';

-- downgrade
update "animal" set "dtype" = 'Dog' where "dtype" = 'Hound';
alter table "weights" rename constraint "weights_hound_id_fkey" to "weights_dog_id_fkey";
alter table "weights" rename column "hound_id" to "dog_id";
