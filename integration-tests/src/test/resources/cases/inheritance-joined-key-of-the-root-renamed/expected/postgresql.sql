-- upgrade
alter table "animal" rename column "id" to "animal_id";
alter table "dog" rename column "id" to "animal_id";
alter table "dog" rename constraint "dog_id_fkey" to "dog_animal_id_fkey";

-- downgrade
alter table "dog" rename constraint "dog_animal_id_fkey" to "dog_id_fkey";
alter table "dog" rename column "animal_id" to "id";
alter table "animal" rename column "animal_id" to "id";
