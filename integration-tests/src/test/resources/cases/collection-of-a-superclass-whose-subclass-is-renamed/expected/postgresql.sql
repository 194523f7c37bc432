-- upgrade
alter table "cat" rename to "lion";
alter table "cat_tags" rename to "lion_tags";
alter table "lion_tags" rename column "cat_id" to "lion_id";
alter table "lion" rename constraint "cat_pkey" to "lion_pkey";
alter table "lion_tags" rename constraint "cat_tags_cat_id_fkey" to "lion_tags_lion_id_fkey";

-- downgrade
alter table "lion_tags" rename constraint "lion_tags_lion_id_fkey" to "cat_tags_cat_id_fkey";
alter table "lion" rename constraint "lion_pkey" to "cat_pkey";
alter table "lion_tags" rename column "lion_id" to "cat_id";
alter table "lion_tags" rename to "cat_tags";
alter table "lion" rename to "cat";
