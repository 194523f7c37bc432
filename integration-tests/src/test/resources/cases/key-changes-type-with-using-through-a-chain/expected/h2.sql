-- upgrade
alter table "LEAF" drop constraint "LEAF_MIDDLE_ZEBRA_ID_FKEY";
alter table "MIDDLE" drop constraint "MIDDLE_ZEBRA_ID_FKEY";
alter table "LEAF" alter column "MIDDLE_ZEBRA_ID" set data type bigint using (middle_zebra_id + 1);
alter table "MIDDLE" alter column "ZEBRA_ID" set data type bigint using (zebra_id + 1);
alter table "ZEBRA" alter column "ID" set data type bigint using (id + 1);
create index if not exists "LEAF_MIDDLE_ZEBRA_ID_FKEY_INDEX" on "LEAF" ("MIDDLE_ZEBRA_ID");
alter table "LEAF" add constraint "LEAF_MIDDLE_ZEBRA_ID_FKEY" foreign key ("MIDDLE_ZEBRA_ID") index "LEAF_MIDDLE_ZEBRA_ID_FKEY_INDEX" references "MIDDLE" ("ZEBRA_ID");
create index if not exists "MIDDLE_ZEBRA_ID_FKEY_INDEX" on "MIDDLE" ("ZEBRA_ID");
alter table "MIDDLE" add constraint "MIDDLE_ZEBRA_ID_FKEY" foreign key ("ZEBRA_ID") index "MIDDLE_ZEBRA_ID_FKEY_INDEX" references "ZEBRA" ("ID");

-- downgrade
alter table "MIDDLE" drop constraint "MIDDLE_ZEBRA_ID_FKEY";
alter table "LEAF" drop constraint "LEAF_MIDDLE_ZEBRA_ID_FKEY";
alter table "ZEBRA" alter column "ID" set data type integer using (id - 1);
alter table "MIDDLE" alter column "ZEBRA_ID" set data type integer using (zebra_id - 1);
alter table "LEAF" alter column "MIDDLE_ZEBRA_ID" set data type integer using (middle_zebra_id - 1);
create index if not exists "MIDDLE_ZEBRA_ID_FKEY_INDEX" on "MIDDLE" ("ZEBRA_ID");
alter table "MIDDLE" add constraint "MIDDLE_ZEBRA_ID_FKEY" foreign key ("ZEBRA_ID") index "MIDDLE_ZEBRA_ID_FKEY_INDEX" references "ZEBRA" ("ID");
create index if not exists "LEAF_MIDDLE_ZEBRA_ID_FKEY_INDEX" on "LEAF" ("MIDDLE_ZEBRA_ID");
alter table "LEAF" add constraint "LEAF_MIDDLE_ZEBRA_ID_FKEY" foreign key ("MIDDLE_ZEBRA_ID") index "LEAF_MIDDLE_ZEBRA_ID_FKEY_INDEX" references "MIDDLE" ("ZEBRA_ID");
