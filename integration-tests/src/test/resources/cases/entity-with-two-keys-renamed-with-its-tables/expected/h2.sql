-- upgrade
alter table "SEAT" rename to "PLACE";
alter table "NEIGHBOURS" alter column "SEAT_LINE" rename to "PLACE_LINE";
alter table "NEIGHBOURS" alter column "SEAT_NUMBER" rename to "PLACE_NUMBER";
alter table "NOTES" alter column "SEAT_LINE" rename to "PLACE_LINE";
alter table "NOTES" alter column "SEAT_NUMBER" rename to "PLACE_NUMBER";
alter table "TAGS" alter column "SEAT_LINE" rename to "PLACE_LINE";
alter table "TAGS" alter column "SEAT_NUMBER" rename to "PLACE_NUMBER";
alter table "NEIGHBOURS" rename constraint "NEIGHBOURS_SEAT_LINE_SEAT_NUMBER_FKEY" to "NEIGHBOURS_PLACE_LINE_PLACE_NUMBER_FKEY";
alter table "NOTES" rename constraint "NOTES_SEAT_LINE_SEAT_NUMBER_FKEY" to "NOTES_PLACE_LINE_PLACE_NUMBER_FKEY";
alter table "PLACE" rename constraint "SEAT_PKEY" to "PLACE_PKEY";
alter table "TAGS" rename constraint "TAGS_SEAT_LINE_SEAT_NUMBER_FKEY" to "TAGS_PLACE_LINE_PLACE_NUMBER_FKEY";

-- downgrade
alter table "TAGS" rename constraint "TAGS_PLACE_LINE_PLACE_NUMBER_FKEY" to "TAGS_SEAT_LINE_SEAT_NUMBER_FKEY";
alter table "PLACE" rename constraint "PLACE_PKEY" to "SEAT_PKEY";
alter table "NOTES" rename constraint "NOTES_PLACE_LINE_PLACE_NUMBER_FKEY" to "NOTES_SEAT_LINE_SEAT_NUMBER_FKEY";
alter table "NEIGHBOURS" rename constraint "NEIGHBOURS_PLACE_LINE_PLACE_NUMBER_FKEY" to "NEIGHBOURS_SEAT_LINE_SEAT_NUMBER_FKEY";
alter table "TAGS" alter column "PLACE_NUMBER" rename to "SEAT_NUMBER";
alter table "TAGS" alter column "PLACE_LINE" rename to "SEAT_LINE";
alter table "NOTES" alter column "PLACE_NUMBER" rename to "SEAT_NUMBER";
alter table "NOTES" alter column "PLACE_LINE" rename to "SEAT_LINE";
alter table "NEIGHBOURS" alter column "PLACE_NUMBER" rename to "SEAT_NUMBER";
alter table "NEIGHBOURS" alter column "PLACE_LINE" rename to "SEAT_LINE";
alter table "PLACE" rename to "SEAT";
