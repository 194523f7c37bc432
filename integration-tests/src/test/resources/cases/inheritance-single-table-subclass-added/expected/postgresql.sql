-- upgrade
alter table "animal" drop constraint "animal_dtype_check";
alter table "animal" rename constraint "animal_check" to "animal_check1";
alter table "animal" add column "lives" integer;
alter table "animal" add column "enemy_id" bigint;
alter table "animal" add constraint "animal_check" check (dtype <> 'Cat' or (lives is not null));
alter table "animal" add constraint "animal_dtype_check" check ("dtype" in ('Animal', 'Cat', 'Dog'));
alter table "animal" add constraint "animal_enemy_id_fkey" foreign key ("enemy_id") references "animal" ("id");

-- downgrade
alter table "animal" drop constraint "animal_enemy_id_fkey";
alter table "animal" drop constraint "animal_dtype_check";
alter table "animal" drop constraint "animal_check";
alter table "animal" drop column "enemy_id";
alter table "animal" drop column "lives";
alter table "animal" rename constraint "animal_check1" to "animal_check";
alter table "animal" add constraint "animal_dtype_check" check ("dtype" in ('Animal', 'Dog'));
