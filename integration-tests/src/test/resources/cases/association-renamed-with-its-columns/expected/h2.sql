-- upgrade
alter table "CUSTOMER_TAGS" alter column "TAGS_ID" rename to "LABELS_ID";
alter table "CUSTOMER_TAGS" rename constraint "CUSTOMER_TAGS_TAGS_ID_FKEY" to "CUSTOMER_TAGS_LABELS_ID_FKEY";

-- downgrade
alter table "CUSTOMER_TAGS" rename constraint "CUSTOMER_TAGS_LABELS_ID_FKEY" to "CUSTOMER_TAGS_TAGS_ID_FKEY";
alter table "CUSTOMER_TAGS" alter column "LABELS_ID" rename to "TAGS_ID";
