-- upgrade
alter table "ANIMAL" add column "DTYPE" varchar(31);
update "ANIMAL" set "DTYPE" = case when name = 'Tom' then 'Cat' else 'Dog' end where "DTYPE" is null;
alter table "ANIMAL" alter column "DTYPE" set not null;
alter table "ANIMAL" add column "LIVES" integer;
alter table "ANIMAL" add column "BARKS" integer;
alter table "ANIMAL" add column "ENEMY_ID" bigint;
create index if not exists "ANIMAL_ENEMY_ID_FKEY_INDEX" on "ANIMAL" ("ENEMY_ID");
alter table "ANIMAL" add constraint "ANIMAL_ENEMY_ID_FKEY" foreign key ("ENEMY_ID") index "ANIMAL_ENEMY_ID_FKEY_INDEX" references "ANIMAL" ("ID");

-- downgrade
alter table "ANIMAL" drop constraint "ANIMAL_ENEMY_ID_FKEY";
alter table "ANIMAL" drop column "ENEMY_ID";
alter table "ANIMAL" drop column "BARKS";
alter table "ANIMAL" drop column "LIVES";
alter table "ANIMAL" drop column "DTYPE";
