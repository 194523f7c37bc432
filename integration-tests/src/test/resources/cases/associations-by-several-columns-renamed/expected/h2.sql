-- upgrade
alter table "TICKET" alter column "FIRST_LINE" rename to "LINE_WISHED";
alter table "TICKET" alter column "FIRST_NUMBER" rename to "NUMBER_WISHED";
alter table "TICKET" alter column "SEAT_LINE" rename to "PLACE_LINE";
alter table "TICKET" alter column "SEAT_NUMBER" rename to "PLACE_NUMBER";
alter table "TICKET" alter column "SOLD" rename to "PAID";
alter table "TICKET" alter column "SOLD_TZ" rename to "PAID_TZ";
alter table "TICKET" rename constraint "TICKET_FIRST_LINE_FIRST_NUMBER_FKEY" to "TICKET_LINE_WISHED_NUMBER_WISHED_FKEY";
alter table "TICKET" rename constraint "TICKET_SEAT_LINE_SEAT_NUMBER_FKEY" to "TICKET_PLACE_LINE_PLACE_NUMBER_FKEY";

-- downgrade
alter table "TICKET" rename constraint "TICKET_PLACE_LINE_PLACE_NUMBER_FKEY" to "TICKET_SEAT_LINE_SEAT_NUMBER_FKEY";
alter table "TICKET" rename constraint "TICKET_LINE_WISHED_NUMBER_WISHED_FKEY" to "TICKET_FIRST_LINE_FIRST_NUMBER_FKEY";
alter table "TICKET" alter column "PAID_TZ" rename to "SOLD_TZ";
alter table "TICKET" alter column "PAID" rename to "SOLD";
alter table "TICKET" alter column "PLACE_NUMBER" rename to "SEAT_NUMBER";
alter table "TICKET" alter column "PLACE_LINE" rename to "SEAT_LINE";
alter table "TICKET" alter column "NUMBER_WISHED" rename to "FIRST_NUMBER";
alter table "TICKET" alter column "LINE_WISHED" rename to "FIRST_LINE";
