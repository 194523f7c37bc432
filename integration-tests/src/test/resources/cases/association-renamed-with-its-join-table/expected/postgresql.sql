-- upgrade
alter table "customer_tags" rename to "customer_labels";
alter table "customer_labels" rename column "tags_id" to "labels_id";
alter table "customer_labels" rename constraint "customer_tags_pkey" to "customer_labels_pkey";
alter table "customer_labels" rename constraint "customer_tags_customer_id_fkey" to "customer_labels_customer_id_fkey";
alter table "customer_labels" rename constraint "customer_tags_tags_id_fkey" to "customer_labels_labels_id_fkey";

-- downgrade
alter table "customer_labels" rename constraint "customer_labels_labels_id_fkey" to "customer_tags_tags_id_fkey";
alter table "customer_labels" rename constraint "customer_labels_customer_id_fkey" to "customer_tags_customer_id_fkey";
alter table "customer_labels" rename constraint "customer_labels_pkey" to "customer_tags_pkey";
alter table "customer_labels" rename column "labels_id" to "tags_id";
alter table "customer_labels" rename to "customer_tags";
