-- upgrade
alter table "DOG" rename to "HOUND";
alter table "HOUND" rename constraint "DOG_PKEY" to "HOUND_PKEY";
alter table "HOUND" rename constraint "DOG_ID_FKEY" to "HOUND_ID_FKEY";
update "ANIMAL" set "DTYPE" = 'Hound' where "DTYPE" = 'Dog';

-- downgrade
update "ANIMAL" set "DTYPE" = 'Dog' where "DTYPE" = 'Hound';
alter table "HOUND" rename constraint "HOUND_ID_FKEY" to "DOG_ID_FKEY";
alter table "HOUND" rename constraint "HOUND_PKEY" to "DOG_PKEY";
alter table "HOUND" rename to "DOG";
