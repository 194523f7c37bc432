-- upgrade
create table "cat" (
    "id" bigint not null,
    "lives" integer not null,
    "enemy_id" bigint,
    constraint "cat_pkey" primary key ("id")
);
alter table "cat" add constraint "cat_enemy_id_fkey" foreign key ("enemy_id") references "dog" ("id");
alter table "cat" add constraint "cat_id_fkey" foreign key ("id") references "animal" ("id");

-- downgrade
alter table "cat" drop constraint "cat_id_fkey";
alter table "cat" drop constraint "cat_enemy_id_fkey";
drop table "cat";
