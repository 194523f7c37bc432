-- upgrade
create table "CAT" (
    "ID" bigint not null,
    "LIVES" integer not null,
    "ENEMY_ID" bigint,
    constraint "CAT_PKEY" primary key ("ID")
);
create index if not exists "CAT_ENEMY_ID_FKEY_INDEX" on "CAT" ("ENEMY_ID");
alter table "CAT" add constraint "CAT_ENEMY_ID_FKEY" foreign key ("ENEMY_ID") index "CAT_ENEMY_ID_FKEY_INDEX" references "DOG" ("ID");
create index if not exists "CAT_ID_FKEY_INDEX" on "CAT" ("ID");
alter table "CAT" add constraint "CAT_ID_FKEY" foreign key ("ID") index "CAT_ID_FKEY_INDEX" references "ANIMAL" ("ID");

-- downgrade
alter table "CAT" drop constraint "CAT_ID_FKEY";
alter table "CAT" drop constraint "CAT_ENEMY_ID_FKEY";
drop table "CAT";
