-- upgrade
alter table "animal" rename column "place" to "number";
alter table "dog" rename column "place" to "number";
alter table "dog_tricks" rename column "place" to "number";
alter table "puppy" rename column "place" to "number";
alter table "dog" rename constraint "dog_herd_place_fkey" to "dog_herd_number_fkey";
alter table "dog_tricks" rename constraint "dog_tricks_herd_place_fkey" to "dog_tricks_herd_number_fkey";
alter table "puppy" rename constraint "puppy_herd_place_fkey" to "puppy_herd_number_fkey";

-- downgrade
alter table "puppy" rename constraint "puppy_herd_number_fkey" to "puppy_herd_place_fkey";
alter table "dog_tricks" rename constraint "dog_tricks_herd_number_fkey" to "dog_tricks_herd_place_fkey";
alter table "dog" rename constraint "dog_herd_number_fkey" to "dog_herd_place_fkey";
alter table "puppy" rename column "number" to "place";
alter table "dog_tricks" rename column "number" to "place";
alter table "dog" rename column "number" to "place";
alter table "animal" rename column "number" to "place";
