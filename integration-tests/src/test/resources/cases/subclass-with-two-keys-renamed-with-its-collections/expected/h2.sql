-- upgrade
alter table "TRICKS" alter column "DOG_HERD" rename to "GOLDENRETRIEVER_HERD";
alter table "TRICKS" alter column "DOG_NUMBER" rename to "GOLDENRETRIEVER_NUMBER";
alter table "VISITS" alter column "DOG_HERD" rename to "GOLDENRETRIEVER_HERD";
alter table "VISITS" alter column "DOG_NUMBER" rename to "GOLDENRETRIEVER_NUMBER";
alter table "TRICKS" rename constraint "TRICKS_DOG_HERD_DOG_NUMBER_FKEY" to "TRICKS_GOLDENRETRIEVER_HERD_GOLDENRETRIEVER_NUMBER_FKEY";
alter table "VISITS" rename constraint "VISITS_DOG_HERD_DOG_NUMBER_FKEY" to "VISITS_GOLDENRETRIEVER_HERD_GOLDENRETRIEVER_NUMBER_FKEY";
update "ANIMAL" set "DTYPE" = 'GoldenRetriever' where "DTYPE" = 'Dog';

-- downgrade
update "ANIMAL" set "DTYPE" = 'Dog' where "DTYPE" = 'GoldenRetriever';
alter table "VISITS" rename constraint "VISITS_GOLDENRETRIEVER_HERD_GOLDENRETRIEVER_NUMBER_FKEY" to "VISITS_DOG_HERD_DOG_NUMBER_FKEY";
alter table "TRICKS" rename constraint "TRICKS_GOLDENRETRIEVER_HERD_GOLDENRETRIEVER_NUMBER_FKEY" to "TRICKS_DOG_HERD_DOG_NUMBER_FKEY";
alter table "VISITS" alter column "GOLDENRETRIEVER_NUMBER" rename to "DOG_NUMBER";
alter table "VISITS" alter column "GOLDENRETRIEVER_HERD" rename to "DOG_HERD";
alter table "TRICKS" alter column "GOLDENRETRIEVER_NUMBER" rename to "DOG_NUMBER";
alter table "TRICKS" alter column "GOLDENRETRIEVER_HERD" rename to "DOG_HERD";
