-- upgrade
alter table "CUSTOMER_TAGS" rename to "LABELS";
alter table "LABELS" alter column "CUSTOMER_ID" rename to "OWNER";
alter table "LABELS" alter column "TAGS" rename to "LABEL";
alter table "LABELS" rename constraint "CUSTOMER_TAGS_CUSTOMER_ID_FKEY" to "LABELS_OWNER_FKEY";

-- downgrade
alter table "LABELS" rename constraint "LABELS_OWNER_FKEY" to "CUSTOMER_TAGS_CUSTOMER_ID_FKEY";
alter table "LABELS" alter column "LABEL" rename to "TAGS";
alter table "LABELS" alter column "OWNER" rename to "CUSTOMER_ID";
alter table "LABELS" rename to "CUSTOMER_TAGS";
