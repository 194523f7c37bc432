-- upgrade
alter table "customer_tag" rename to "labels";
alter table "labels" rename constraint "customer_tag_pkey" to "labels_pkey";
alter table "labels" rename constraint "customer_tag_customer_id_fkey" to "labels_customer_id_fkey";
alter table "labels" rename constraint "customer_tag_tags_id_fkey" to "labels_tags_id_fkey";

-- downgrade
alter table "labels" rename constraint "labels_tags_id_fkey" to "customer_tag_tags_id_fkey";
alter table "labels" rename constraint "labels_customer_id_fkey" to "customer_tag_customer_id_fkey";
alter table "labels" rename constraint "labels_pkey" to "customer_tag_pkey";
alter table "labels" rename to "customer_tag";
