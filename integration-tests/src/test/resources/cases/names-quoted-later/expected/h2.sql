-- upgrade
alter table "SALE" rename to "sale";
alter table "sale" alter column "BEFORE_ID" rename to "before_id";
alter table "sale" alter column "NOTE" rename to "note";
alter table "sale" rename constraint "SALE_PKEY" to "sale_pkey";
alter table "sale" rename constraint "SALE_NOTE_KEY" to "sale_note_key";
alter index "BY_NOTE" rename to "by_note";
alter table "sale" rename constraint "SALE_BEFORE_ID_FKEY" to "sale_before_id_fkey";

-- downgrade
alter table "sale" rename constraint "sale_before_id_fkey" to "SALE_BEFORE_ID_FKEY";
alter index "by_note" rename to "BY_NOTE";
alter table "sale" rename constraint "sale_note_key" to "SALE_NOTE_KEY";
alter table "sale" rename constraint "sale_pkey" to "SALE_PKEY";
alter table "sale" alter column "note" rename to "NOTE";
alter table "sale" alter column "before_id" rename to "BEFORE_ID";
alter table "sale" rename to "SALE";
