insert into seat (line, number) values ('K', 7), ('K', 8);
insert into tag (id) values (5);
insert into neighbours (seat_line, seat_number, neighbours_line, neighbours_number) values ('K', 7, 'K', 8);
insert into tags (seat_line, seat_number, tags_id) values ('K', 8, 5);
insert into notes (seat_line, seat_number, notes) values ('K', 7, 'draughty');
