-- upgrade
alter table "customer_tags" rename to "customer_labels";
alter table "customer_labels" rename column "tags" to "labels";
alter table "customer_labels" rename constraint "customer_tags_customer_id_fkey" to "customer_labels_customer_id_fkey";

-- downgrade
alter table "customer_labels" rename constraint "customer_labels_customer_id_fkey" to "customer_tags_customer_id_fkey";
alter table "customer_labels" rename column "labels" to "tags";
alter table "customer_labels" rename to "customer_tags";
