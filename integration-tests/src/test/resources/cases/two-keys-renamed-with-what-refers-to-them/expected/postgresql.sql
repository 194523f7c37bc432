-- upgrade
alter table "delivery" rename column "line_positionno" to "line_position_no";
alter table "delivery" rename column "line_saleno" to "line_sale_no";
alter table "line" rename column "positionno" to "position_no";
alter table "line" rename column "previous_positionno" to "previous_position_no";
alter table "line" rename column "previous_saleno" to "previous_sale_no";
alter table "line" rename column "saleno" to "sale_no";
alter table "line_notes" rename column "line_positionno" to "line_position_no";
alter table "line_notes" rename column "line_saleno" to "line_sale_no";
alter table "delivery" rename constraint "delivery_line_saleno_line_positionno_fkey" to "delivery_line_sale_no_line_position_no_fkey";
alter table "line" rename constraint "line_previous_saleno_previous_positionno_fkey" to "line_previous_sale_no_previous_position_no_fkey";
alter table "line_notes" rename constraint "line_notes_line_saleno_line_positionno_fkey" to "line_notes_line_sale_no_line_position_no_fkey";

-- downgrade
alter table "line_notes" rename constraint "line_notes_line_sale_no_line_position_no_fkey" to "line_notes_line_saleno_line_positionno_fkey";
alter table "line" rename constraint "line_previous_sale_no_previous_position_no_fkey" to "line_previous_saleno_previous_positionno_fkey";
alter table "delivery" rename constraint "delivery_line_sale_no_line_position_no_fkey" to "delivery_line_saleno_line_positionno_fkey";
alter table "line_notes" rename column "line_sale_no" to "line_saleno";
alter table "line_notes" rename column "line_position_no" to "line_positionno";
alter table "line" rename column "sale_no" to "saleno";
alter table "line" rename column "previous_sale_no" to "previous_saleno";
alter table "line" rename column "previous_position_no" to "previous_positionno";
alter table "line" rename column "position_no" to "positionno";
alter table "delivery" rename column "line_sale_no" to "line_saleno";
alter table "delivery" rename column "line_position_no" to "line_positionno";
