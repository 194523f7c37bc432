-- upgrade
alter table "CUSTOMER_TAGS" rename to "CUSTOMER_LABELS";
alter table "CUSTOMER_LABELS" alter column "TAGS_ID" rename to "LABELS_ID";
alter table "CUSTOMER_LABELS" rename constraint "CUSTOMER_TAGS_PKEY" to "CUSTOMER_LABELS_PKEY";
alter table "CUSTOMER_LABELS" rename constraint "CUSTOMER_TAGS_CUSTOMER_ID_FKEY" to "CUSTOMER_LABELS_CUSTOMER_ID_FKEY";
alter table "CUSTOMER_LABELS" rename constraint "CUSTOMER_TAGS_TAGS_ID_FKEY" to "CUSTOMER_LABELS_LABELS_ID_FKEY";

-- downgrade
alter table "CUSTOMER_LABELS" rename constraint "CUSTOMER_LABELS_LABELS_ID_FKEY" to "CUSTOMER_TAGS_TAGS_ID_FKEY";
alter table "CUSTOMER_LABELS" rename constraint "CUSTOMER_LABELS_CUSTOMER_ID_FKEY" to "CUSTOMER_TAGS_CUSTOMER_ID_FKEY";
alter table "CUSTOMER_LABELS" rename constraint "CUSTOMER_LABELS_PKEY" to "CUSTOMER_TAGS_PKEY";
alter table "CUSTOMER_LABELS" alter column "LABELS_ID" rename to "TAGS_ID";
alter table "CUSTOMER_LABELS" rename to "CUSTOMER_TAGS";
