-- upgrade
alter table "EGG" add column "LAIDBY_ID" bigint;
alter table "HEN" add column "HATCHEDFROM_ID" bigint;
create index "EGG_LAIDBY_ID_FKEY_INDEX" on "EGG" ("LAIDBY_ID");
alter table "EGG" add constraint "EGG_LAIDBY_ID_FKEY" foreign key ("LAIDBY_ID") index "EGG_LAIDBY_ID_FKEY_INDEX" references "HEN" ("ID");
create index "HEN_HATCHEDFROM_ID_FKEY_INDEX" on "HEN" ("HATCHEDFROM_ID");
alter table "HEN" add constraint "HEN_HATCHEDFROM_ID_FKEY" foreign key ("HATCHEDFROM_ID") index "HEN_HATCHEDFROM_ID_FKEY_INDEX" references "EGG" ("ID");

-- downgrade
alter table "HEN" drop constraint "HEN_HATCHEDFROM_ID_FKEY";
alter table "EGG" drop constraint "EGG_LAIDBY_ID_FKEY";
alter table "HEN" drop column "HATCHEDFROM_ID";
alter table "EGG" drop column "LAIDBY_ID";
