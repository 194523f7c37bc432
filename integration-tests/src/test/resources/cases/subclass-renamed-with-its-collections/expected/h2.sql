-- upgrade
alter table "WEIGHTS" alter column "DOG_ID" rename to "HOUND_ID";
alter table "WEIGHTS" rename constraint "WEIGHTS_DOG_ID_FKEY" to "WEIGHTS_HOUND_ID_FKEY";
update "ANIMAL" set "DTYPE" = 'Hound' where "DTYPE" = 'Dog';

-- downgrade
update "ANIMAL" set "DTYPE" = 'Dog' where "DTYPE" = 'Hound';
alter table "WEIGHTS" rename constraint "WEIGHTS_HOUND_ID_FKEY" to "WEIGHTS_DOG_ID_FKEY";
alter table "WEIGHTS" alter column "HOUND_ID" rename to "DOG_ID";
