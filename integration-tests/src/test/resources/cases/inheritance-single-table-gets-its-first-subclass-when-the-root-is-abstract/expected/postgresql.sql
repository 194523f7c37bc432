-- upgrade
alter table "animal" add column "dtype" varchar(31);
update "animal" set "dtype" = case when name = 'Tom' then 'Cat' else 'Dog' end where "dtype" is null;
alter table "animal" alter column "dtype" set not null;
alter table "animal" add column "lives" integer;
alter table "animal" add column "barks" integer;
alter table "animal" add column "enemy_id" bigint;
alter table "animal" add constraint "animal_enemy_id_fkey" foreign key ("enemy_id") references "animal" ("id");

-- downgrade
alter table "animal" drop constraint "animal_enemy_id_fkey";
alter table "animal" drop column "enemy_id";
alter table "animal" drop column "barks";
alter table "animal" drop column "lives";
alter table "animal" drop column "dtype";
