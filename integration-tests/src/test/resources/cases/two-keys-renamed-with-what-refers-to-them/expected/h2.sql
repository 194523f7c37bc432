-- upgrade
alter table "DELIVERY" alter column "LINE_POSITIONNO" rename to "LINE_POSITION_NO";
alter table "DELIVERY" alter column "LINE_SALENO" rename to "LINE_SALE_NO";
alter table "LINE" alter column "POSITIONNO" rename to "POSITION_NO";
alter table "LINE" alter column "PREVIOUS_POSITIONNO" rename to "PREVIOUS_POSITION_NO";
alter table "LINE" alter column "PREVIOUS_SALENO" rename to "PREVIOUS_SALE_NO";
alter table "LINE" alter column "SALENO" rename to "SALE_NO";
alter table "LINE_NOTES" alter column "LINE_POSITIONNO" rename to "LINE_POSITION_NO";
alter table "LINE_NOTES" alter column "LINE_SALENO" rename to "LINE_SALE_NO";
alter table "DELIVERY" rename constraint "DELIVERY_LINE_SALENO_LINE_POSITIONNO_FKEY" to "DELIVERY_LINE_SALE_NO_LINE_POSITION_NO_FKEY";
alter table "LINE" rename constraint "LINE_PREVIOUS_SALENO_PREVIOUS_POSITIONNO_FKEY" to "LINE_PREVIOUS_SALE_NO_PREVIOUS_POSITION_NO_FKEY";
alter table "LINE_NOTES" rename constraint "LINE_NOTES_LINE_SALENO_LINE_POSITIONNO_FKEY" to "LINE_NOTES_LINE_SALE_NO_LINE_POSITION_NO_FKEY";

-- downgrade
alter table "LINE_NOTES" rename constraint "LINE_NOTES_LINE_SALE_NO_LINE_POSITION_NO_FKEY" to "LINE_NOTES_LINE_SALENO_LINE_POSITIONNO_FKEY";
alter table "LINE" rename constraint "LINE_PREVIOUS_SALE_NO_PREVIOUS_POSITION_NO_FKEY" to "LINE_PREVIOUS_SALENO_PREVIOUS_POSITIONNO_FKEY";
alter table "DELIVERY" rename constraint "DELIVERY_LINE_SALE_NO_LINE_POSITION_NO_FKEY" to "DELIVERY_LINE_SALENO_LINE_POSITIONNO_FKEY";
alter table "LINE_NOTES" alter column "LINE_SALE_NO" rename to "LINE_SALENO";
alter table "LINE_NOTES" alter column "LINE_POSITION_NO" rename to "LINE_POSITIONNO";
alter table "LINE" alter column "SALE_NO" rename to "SALENO";
alter table "LINE" alter column "PREVIOUS_SALE_NO" rename to "PREVIOUS_SALENO";
alter table "LINE" alter column "PREVIOUS_POSITION_NO" rename to "PREVIOUS_POSITIONNO";
alter table "LINE" alter column "POSITION_NO" rename to "POSITIONNO";
alter table "DELIVERY" alter column "LINE_SALE_NO" rename to "LINE_SALENO";
alter table "DELIVERY" alter column "LINE_POSITION_NO" rename to "LINE_POSITIONNO";
