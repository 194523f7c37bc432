-- upgrade
alter table "CATEGORY" add column "PARENT_ID" bigint;
alter table "CATEGORY" add constraint "CATEGORY_PARENT_ID_FKEY" foreign key ("PARENT_ID") references "CATEGORY" ("ID");

-- downgrade
alter table "CATEGORY" drop constraint "CATEGORY_PARENT_ID_FKEY";
alter table "CATEGORY" drop column "PARENT_ID";
