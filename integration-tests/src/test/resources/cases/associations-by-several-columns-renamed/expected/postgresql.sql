-- upgrade
alter table "ticket" rename column "first_line" to "line_wished";
alter table "ticket" rename column "first_number" to "number_wished";
alter table "ticket" rename column "seat_line" to "place_line";
alter table "ticket" rename column "seat_number" to "place_number";
alter table "ticket" rename column "sold" to "paid";
alter table "ticket" rename column "sold_tz" to "paid_tz";
alter table "ticket" rename constraint "ticket_first_line_first_number_fkey" to "ticket_line_wished_number_wished_fkey";
alter table "ticket" rename constraint "ticket_seat_line_seat_number_fkey" to "ticket_place_line_place_number_fkey";

-- downgrade
alter table "ticket" rename constraint "ticket_place_line_place_number_fkey" to "ticket_seat_line_seat_number_fkey";
alter table "ticket" rename constraint "ticket_line_wished_number_wished_fkey" to "ticket_first_line_first_number_fkey";
alter table "ticket" rename column "paid_tz" to "sold_tz";
alter table "ticket" rename column "paid" to "sold";
alter table "ticket" rename column "place_number" to "seat_number";
alter table "ticket" rename column "place_line" to "seat_line";
alter table "ticket" rename column "number_wished" to "first_number";
alter table "ticket" rename column "line_wished" to "first_line";
