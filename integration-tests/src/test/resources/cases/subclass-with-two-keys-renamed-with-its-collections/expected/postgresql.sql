-- upgrade
alter table "tricks" rename column "dog_herd" to "goldenretriever_herd";
alter table "tricks" rename column "dog_number" to "goldenretriever_number";
alter table "visits" rename column "dog_herd" to "goldenretriever_herd";
alter table "visits" rename column "dog_number" to "goldenretriever_number";
alter table "tricks" rename constraint "tricks_dog_herd_dog_number_fkey" to "tricks_goldenretriever_herd_goldenretriever_number_fkey";
alter table "visits" rename constraint "visits_dog_herd_dog_number_fkey" to "visits_goldenretriever_herd_goldenretriever_number_fkey";
update "animal" set "dtype" = 'GoldenRetriever' where "dtype" = 'Dog';

-- downgrade
update "animal" set "dtype" = 'Dog' where "dtype" = 'GoldenRetriever';
alter table "visits" rename constraint "visits_goldenretriever_herd_goldenretriever_number_fkey" to "visits_dog_herd_dog_number_fkey";
alter table "tricks" rename constraint "tricks_goldenretriever_herd_goldenretriever_number_fkey" to "tricks_dog_herd_dog_number_fkey";
alter table "visits" rename column "goldenretriever_number" to "dog_number";
alter table "visits" rename column "goldenretriever_herd" to "dog_herd";
alter table "tricks" rename column "goldenretriever_number" to "dog_number";
alter table "tricks" rename column "goldenretriever_herd" to "dog_herd";
