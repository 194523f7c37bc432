-- upgrade
alter table "CATEGORY" add column "PARENT_ID" bigint;
create index "CATEGORY_PARENT_ID_FKEY_INDEX" on "CATEGORY" ("PARENT_ID");
alter table "CATEGORY" add constraint "CATEGORY_PARENT_ID_FKEY" foreign key ("PARENT_ID") index "CATEGORY_PARENT_ID_FKEY_INDEX" references "CATEGORY" ("ID");

-- downgrade
alter table "CATEGORY" drop constraint "CATEGORY_PARENT_ID_FKEY";
alter table "CATEGORY" drop column "PARENT_ID";
