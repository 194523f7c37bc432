-- upgrade
alter table "egg" add column "laidby_id" bigint;
alter table "hen" add column "hatchedfrom_id" bigint;
alter table "egg" add constraint "egg_laidby_id_fkey" foreign key ("laidby_id") references "hen" ("id");
alter table "hen" add constraint "hen_hatchedfrom_id_fkey" foreign key ("hatchedfrom_id") references "egg" ("id");

-- downgrade
alter table "hen" drop constraint "hen_hatchedfrom_id_fkey";
alter table "egg" drop constraint "egg_laidby_id_fkey";
alter table "hen" drop column "hatchedfrom_id";
alter table "egg" drop column "laidby_id";
