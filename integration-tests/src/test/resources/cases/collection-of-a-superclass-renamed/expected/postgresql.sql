-- upgrade
alter table "cat_tags" rename to "cat_labels";
alter table "dog_tags" rename to "dog_labels";
alter table "cat_labels" rename column "tags" to "labels";
alter table "dog_labels" rename column "tags" to "labels";
alter table "cat_labels" rename constraint "cat_tags_cat_id_fkey" to "cat_labels_cat_id_fkey";
alter table "dog_labels" rename constraint "dog_tags_dog_id_fkey" to "dog_labels_dog_id_fkey";

-- downgrade
alter table "dog_labels" rename constraint "dog_labels_dog_id_fkey" to "dog_tags_dog_id_fkey";
alter table "cat_labels" rename constraint "cat_labels_cat_id_fkey" to "cat_tags_cat_id_fkey";
alter table "dog_labels" rename column "labels" to "tags";
alter table "cat_labels" rename column "labels" to "tags";
alter table "dog_labels" rename to "dog_tags";
alter table "cat_labels" rename to "cat_tags";
