-- upgrade
alter table "B" drop constraint "B_HEN_ID_FKEY";
alter table "B" drop constraint "B_PKEY";
alter table "A" drop constraint "A_PKEY";
alter table "A" rename to "RENAMED_1";
alter table "B" rename to "A";
alter table "RENAMED_1" rename to "B";
alter table "A" add constraint "A_PKEY" primary key ("ID");
alter table "B" add constraint "B_PKEY" primary key ("ID");
create index if not exists "A_HEN_ID_FKEY_INDEX" on "A" ("HEN_ID");
alter table "A" add constraint "A_HEN_ID_FKEY" foreign key ("HEN_ID") index "A_HEN_ID_FKEY_INDEX" references "B" ("ID");

-- downgrade
alter table "A" drop constraint "A_HEN_ID_FKEY";
alter table "B" drop constraint "B_PKEY";
alter table "A" drop constraint "A_PKEY";
alter table "B" rename to "RENAMED_1";
alter table "A" rename to "B";
alter table "RENAMED_1" rename to "A";
alter table "A" add constraint "A_PKEY" primary key ("ID");
alter table "B" add constraint "B_PKEY" primary key ("ID");
create index if not exists "B_HEN_ID_FKEY_INDEX" on "B" ("HEN_ID");
alter table "B" add constraint "B_HEN_ID_FKEY" foreign key ("HEN_ID") index "B_HEN_ID_FKEY_INDEX" references "A" ("ID");
