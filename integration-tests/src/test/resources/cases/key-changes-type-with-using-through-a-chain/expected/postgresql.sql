-- upgrade
alter table "leaf" drop constraint "leaf_middle_zebra_id_fkey";
alter table "middle" drop constraint "middle_zebra_id_fkey";
alter table "leaf" alter column "middle_zebra_id" type bigint using (middle_zebra_id + 1);
alter table "middle" alter column "zebra_id" type bigint using (zebra_id + 1);
alter table "zebra" alter column "id" type bigint using (id + 1);
alter table "leaf" add constraint "leaf_middle_zebra_id_fkey" foreign key ("middle_zebra_id") references "middle" ("zebra_id");
alter table "middle" add constraint "middle_zebra_id_fkey" foreign key ("zebra_id") references "zebra" ("id");

-- downgrade
alter table "middle" drop constraint "middle_zebra_id_fkey";
alter table "leaf" drop constraint "leaf_middle_zebra_id_fkey";
alter table "zebra" alter column "id" type integer using (id - 1);
alter table "middle" alter column "zebra_id" type integer using (zebra_id - 1);
alter table "leaf" alter column "middle_zebra_id" type integer using (middle_zebra_id - 1);
alter table "middle" add constraint "middle_zebra_id_fkey" foreign key ("zebra_id") references "zebra" ("id");
alter table "leaf" add constraint "leaf_middle_zebra_id_fkey" foreign key ("middle_zebra_id") references "middle" ("zebra_id");
