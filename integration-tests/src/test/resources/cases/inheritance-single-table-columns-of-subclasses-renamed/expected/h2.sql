-- upgrade
alter table "ANIMAL" alter column "CAT_SIZE" rename to "CATS_SIZE";
alter table "ANIMAL" alter column "DOG_SIZE" rename to "DOGS_SIZE";
alter table "ANIMAL" alter column "DTYPE" rename to "KIND";

-- downgrade
alter table "ANIMAL" alter column "KIND" rename to "DTYPE";
alter table "ANIMAL" alter column "DOGS_SIZE" rename to "DOG_SIZE";
alter table "ANIMAL" alter column "CATS_SIZE" rename to "CAT_SIZE";
