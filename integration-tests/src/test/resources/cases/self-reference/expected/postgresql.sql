-- upgrade
alter table "category" add column "parent_id" bigint;
alter table "category" add constraint "category_parent_id_fkey" foreign key ("parent_id") references "category" ("id");

-- downgrade
alter table "category" drop constraint "category_parent_id_fkey";
alter table "category" drop column "parent_id";
