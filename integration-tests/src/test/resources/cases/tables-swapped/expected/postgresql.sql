-- upgrade
alter table "b" drop constraint "b_hen_id_fkey";
alter table "b" drop constraint "b_pkey";
alter table "a" drop constraint "a_pkey";
alter table "a" rename to "renamed_1";
alter table "b" rename to "a";
alter table "renamed_1" rename to "b";
alter table "a" add constraint "a_pkey" primary key ("id");
alter table "b" add constraint "b_pkey" primary key ("id");
alter table "a" add constraint "a_hen_id_fkey" foreign key ("hen_id") references "b" ("id");

-- downgrade
alter table "a" drop constraint "a_hen_id_fkey";
alter table "b" drop constraint "b_pkey";
alter table "a" drop constraint "a_pkey";
alter table "b" rename to "renamed_1";
alter table "a" rename to "b";
alter table "renamed_1" rename to "a";
alter table "a" add constraint "a_pkey" primary key ("id");
alter table "b" add constraint "b_pkey" primary key ("id");
alter table "b" add constraint "b_hen_id_fkey" foreign key ("hen_id") references "a" ("id");
