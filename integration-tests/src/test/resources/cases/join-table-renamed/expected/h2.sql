-- upgrade
alter table "CUSTOMER_TAG" rename to "LABELS";
alter table "LABELS" rename constraint "CUSTOMER_TAG_PKEY" to "LABELS_PKEY";
alter table "LABELS" rename constraint "CUSTOMER_TAG_CUSTOMER_ID_FKEY" to "LABELS_CUSTOMER_ID_FKEY";
alter table "LABELS" rename constraint "CUSTOMER_TAG_TAGS_ID_FKEY" to "LABELS_TAGS_ID_FKEY";

-- downgrade
alter table "LABELS" rename constraint "LABELS_TAGS_ID_FKEY" to "CUSTOMER_TAG_TAGS_ID_FKEY";
alter table "LABELS" rename constraint "LABELS_CUSTOMER_ID_FKEY" to "CUSTOMER_TAG_CUSTOMER_ID_FKEY";
alter table "LABELS" rename constraint "LABELS_PKEY" to "CUSTOMER_TAG_PKEY";
alter table "LABELS" rename to "CUSTOMER_TAG";
