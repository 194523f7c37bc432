-- upgrade
alter table "animal" rename column "cat_size" to "cats_size";
alter table "animal" rename column "dog_size" to "dogs_size";
alter table "animal" rename column "dtype" to "kind";

-- downgrade
alter table "animal" rename column "kind" to "dtype";
alter table "animal" rename column "dogs_size" to "dog_size";
alter table "animal" rename column "cats_size" to "cat_size";
