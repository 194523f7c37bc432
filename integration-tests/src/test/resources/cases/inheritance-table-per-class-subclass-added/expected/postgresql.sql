-- upgrade
create table "cat" (
    "id" bigint not null,
    "name" varchar(255),
    "lives" integer not null,
    "enemy_id" bigint,
    constraint "cat_pkey" primary key ("id")
);
alter table "cat" add constraint "cat_enemy_id_fkey" foreign key ("enemy_id") references "dog" ("id");

-- downgrade
alter table "cat" drop constraint "cat_enemy_id_fkey";
drop table "cat";
