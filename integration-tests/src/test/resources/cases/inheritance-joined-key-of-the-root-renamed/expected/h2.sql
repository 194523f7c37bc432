-- upgrade
alter table "ANIMAL" alter column "ID" rename to "ANIMAL_ID";
alter table "DOG" alter column "ID" rename to "ANIMAL_ID";
alter table "DOG" rename constraint "DOG_ID_FKEY" to "DOG_ANIMAL_ID_FKEY";

-- downgrade
alter table "DOG" rename constraint "DOG_ANIMAL_ID_FKEY" to "DOG_ID_FKEY";
alter table "DOG" alter column "ANIMAL_ID" rename to "ID";
alter table "ANIMAL" alter column "ANIMAL_ID" rename to "ID";
