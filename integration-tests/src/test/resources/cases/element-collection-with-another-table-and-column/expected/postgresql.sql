-- upgrade
alter table "customer_tags" rename to "labels";
alter table "labels" rename column "customer_id" to "owner";
alter table "labels" rename column "tags" to "label";
alter table "labels" rename constraint "customer_tags_customer_id_fkey" to "labels_owner_fkey";

-- downgrade
alter table "labels" rename constraint "labels_owner_fkey" to "customer_tags_customer_id_fkey";
alter table "labels" rename column "label" to "tags";
alter table "labels" rename column "owner" to "customer_id";
alter table "labels" rename to "customer_tags";
