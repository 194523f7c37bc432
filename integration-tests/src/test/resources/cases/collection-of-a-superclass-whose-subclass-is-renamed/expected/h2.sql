-- upgrade
alter table "CAT" rename to "LION";
alter table "CAT_TAGS" rename to "LION_TAGS";
alter table "LION_TAGS" alter column "CAT_ID" rename to "LION_ID";
alter table "LION" rename constraint "CAT_PKEY" to "LION_PKEY";
alter table "LION_TAGS" rename constraint "CAT_TAGS_CAT_ID_FKEY" to "LION_TAGS_LION_ID_FKEY";

-- downgrade
alter table "LION_TAGS" rename constraint "LION_TAGS_LION_ID_FKEY" to "CAT_TAGS_CAT_ID_FKEY";
alter table "LION" rename constraint "LION_PKEY" to "CAT_PKEY";
alter table "LION_TAGS" alter column "LION_ID" rename to "CAT_ID";
alter table "LION_TAGS" rename to "CAT_TAGS";
alter table "LION" rename to "CAT";
