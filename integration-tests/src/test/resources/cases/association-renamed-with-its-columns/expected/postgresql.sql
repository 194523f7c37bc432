-- upgrade
alter table "customer_tags" rename column "tags_id" to "labels_id";
alter table "customer_tags" rename constraint "customer_tags_tags_id_fkey" to "customer_tags_labels_id_fkey";

-- downgrade
alter table "customer_tags" rename constraint "customer_tags_labels_id_fkey" to "customer_tags_tags_id_fkey";
alter table "customer_tags" rename column "labels_id" to "tags_id";
