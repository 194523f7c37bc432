-- upgrade
alter table "ANIMAL" drop constraint "ANIMAL_ENEMY_ID_FKEY";
alter table "ANIMAL" drop constraint "ANIMAL_CHECK";
alter table "ANIMAL" drop constraint "ANIMAL_CHECK1";
alter table "ANIMAL" drop constraint "ANIMAL_DTYPE_CHECK";
alter table "ANIMAL" drop column "LIVES";
alter table "ANIMAL" drop column "ENEMY_ID";
alter table "ANIMAL" add constraint "ANIMAL_CHECK" check (dtype <> 'Dog' or (barks is not null));
alter table "ANIMAL" add constraint "ANIMAL_DTYPE_CHECK" check ("DTYPE" in ('Animal', 'Dog'));

-- downgrade
alter table "ANIMAL" drop constraint "ANIMAL_DTYPE_CHECK";
alter table "ANIMAL" drop constraint "ANIMAL_CHECK";
alter table "ANIMAL" add column "ENEMY_ID" bigint;
alter table "ANIMAL" add column "LIVES" integer;
alter table "ANIMAL" add constraint "ANIMAL_DTYPE_CHECK" check ("DTYPE" in ('Animal', 'Cat', 'Dog'));
alter table "ANIMAL" add constraint "ANIMAL_CHECK1" check (dtype <> 'Dog' or (barks is not null));
alter table "ANIMAL" add constraint "ANIMAL_CHECK" check (dtype <> 'Cat' or (lives is not null));
create index if not exists "ANIMAL_ENEMY_ID_FKEY_INDEX" on "ANIMAL" ("ENEMY_ID");
alter table "ANIMAL" add constraint "ANIMAL_ENEMY_ID_FKEY" foreign key ("ENEMY_ID") index "ANIMAL_ENEMY_ID_FKEY_INDEX" references "ANIMAL" ("ID");
