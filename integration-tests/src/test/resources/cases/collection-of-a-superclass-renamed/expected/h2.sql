-- upgrade
alter table "CAT_TAGS" rename to "CAT_LABELS";
alter table "DOG_TAGS" rename to "DOG_LABELS";
alter table "CAT_LABELS" alter column "TAGS" rename to "LABELS";
alter table "DOG_LABELS" alter column "TAGS" rename to "LABELS";
alter table "CAT_LABELS" rename constraint "CAT_TAGS_CAT_ID_FKEY" to "CAT_LABELS_CAT_ID_FKEY";
alter table "DOG_LABELS" rename constraint "DOG_TAGS_DOG_ID_FKEY" to "DOG_LABELS_DOG_ID_FKEY";

-- downgrade
alter table "DOG_LABELS" rename constraint "DOG_LABELS_DOG_ID_FKEY" to "DOG_TAGS_DOG_ID_FKEY";
alter table "CAT_LABELS" rename constraint "CAT_LABELS_CAT_ID_FKEY" to "CAT_TAGS_CAT_ID_FKEY";
alter table "DOG_LABELS" alter column "LABELS" rename to "TAGS";
alter table "CAT_LABELS" alter column "LABELS" rename to "TAGS";
alter table "DOG_LABELS" rename to "DOG_TAGS";
alter table "CAT_LABELS" rename to "CAT_TAGS";
