-- upgrade
alter table "CUSTOMER_TAGS" rename to "CUSTOMER_LABELS";
alter table "CUSTOMER_LABELS" alter column "TAGS" rename to "LABELS";
alter table "CUSTOMER_LABELS" rename constraint "CUSTOMER_TAGS_CUSTOMER_ID_FKEY" to "CUSTOMER_LABELS_CUSTOMER_ID_FKEY";

-- downgrade
alter table "CUSTOMER_LABELS" rename constraint "CUSTOMER_LABELS_CUSTOMER_ID_FKEY" to "CUSTOMER_TAGS_CUSTOMER_ID_FKEY";
alter table "CUSTOMER_LABELS" alter column "LABELS" rename to "TAGS";
alter table "CUSTOMER_LABELS" rename to "CUSTOMER_TAGS";
