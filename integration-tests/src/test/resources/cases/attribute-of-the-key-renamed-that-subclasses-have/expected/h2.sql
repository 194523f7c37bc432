-- upgrade
alter table "ANIMAL" alter column "PLACE" rename to "NUMBER";
alter table "DOG" alter column "PLACE" rename to "NUMBER";
alter table "DOG_TRICKS" alter column "PLACE" rename to "NUMBER";
alter table "PUPPY" alter column "PLACE" rename to "NUMBER";
alter table "DOG" rename constraint "DOG_HERD_PLACE_FKEY" to "DOG_HERD_NUMBER_FKEY";
alter table "DOG_TRICKS" rename constraint "DOG_TRICKS_HERD_PLACE_FKEY" to "DOG_TRICKS_HERD_NUMBER_FKEY";
alter table "PUPPY" rename constraint "PUPPY_HERD_PLACE_FKEY" to "PUPPY_HERD_NUMBER_FKEY";

-- downgrade
alter table "PUPPY" rename constraint "PUPPY_HERD_NUMBER_FKEY" to "PUPPY_HERD_PLACE_FKEY";
alter table "DOG_TRICKS" rename constraint "DOG_TRICKS_HERD_NUMBER_FKEY" to "DOG_TRICKS_HERD_PLACE_FKEY";
alter table "DOG" rename constraint "DOG_HERD_NUMBER_FKEY" to "DOG_HERD_PLACE_FKEY";
alter table "PUPPY" alter column "NUMBER" rename to "PLACE";
alter table "DOG_TRICKS" alter column "NUMBER" rename to "PLACE";
alter table "DOG" alter column "NUMBER" rename to "PLACE";
alter table "ANIMAL" alter column "NUMBER" rename to "PLACE";
