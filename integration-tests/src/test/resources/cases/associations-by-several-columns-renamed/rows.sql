insert into seat (line, number) values ('K', 7), ('L', 8);
insert into ticket (id, seat_line, seat_number, first_line, first_number, sold, sold_tz) values (1, 'K', 7, 'L', 8, timestamp '2024-05-06 07:08:09', 3600);
