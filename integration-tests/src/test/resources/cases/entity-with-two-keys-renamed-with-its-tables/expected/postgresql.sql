-- upgrade
alter table "seat" rename to "place";
alter table "neighbours" rename column "seat_line" to "place_line";
alter table "neighbours" rename column "seat_number" to "place_number";
alter table "notes" rename column "seat_line" to "place_line";
alter table "notes" rename column "seat_number" to "place_number";
alter table "tags" rename column "seat_line" to "place_line";
alter table "tags" rename column "seat_number" to "place_number";
alter table "neighbours" rename constraint "neighbours_seat_line_seat_number_fkey" to "neighbours_place_line_place_number_fkey";
alter table "notes" rename constraint "notes_seat_line_seat_number_fkey" to "notes_place_line_place_number_fkey";
alter table "place" rename constraint "seat_pkey" to "place_pkey";
alter table "tags" rename constraint "tags_seat_line_seat_number_fkey" to "tags_place_line_place_number_fkey";

-- downgrade
alter table "tags" rename constraint "tags_place_line_place_number_fkey" to "tags_seat_line_seat_number_fkey";
alter table "place" rename constraint "place_pkey" to "seat_pkey";
alter table "notes" rename constraint "notes_place_line_place_number_fkey" to "notes_seat_line_seat_number_fkey";
alter table "neighbours" rename constraint "neighbours_place_line_place_number_fkey" to "neighbours_seat_line_seat_number_fkey";
alter table "tags" rename column "place_number" to "seat_number";
alter table "tags" rename column "place_line" to "seat_line";
alter table "notes" rename column "place_number" to "seat_number";
alter table "notes" rename column "place_line" to "seat_line";
alter table "neighbours" rename column "place_number" to "seat_number";
alter table "neighbours" rename column "place_line" to "seat_line";
alter table "place" rename to "seat";
