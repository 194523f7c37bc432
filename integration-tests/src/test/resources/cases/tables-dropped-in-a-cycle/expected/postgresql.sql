-- upgrade
alter table "egg" drop constraint "egg_layer_id_fkey";
alter table "hen" drop constraint "hen_from_id_fkey";
drop table "egg";
drop table "hen";

-- downgrade
create table "hen" (
    "id" bigint not null,
    "from_id" bigint,
    constraint "hen_pkey" primary key ("id")
);
create table "egg" (
    "id" bigint not null,
    "layer_id" bigint,
    constraint "egg_pkey" primary key ("id")
);
alter table "hen" add constraint "hen_from_id_fkey" foreign key ("from_id") references "egg" ("id");
alter table "egg" add constraint "egg_layer_id_fkey" foreign key ("layer_id") references "hen" ("id");
