insert into place (number, next_number) values (1, null), (2, 1);
insert into place_place (place_number, near_number) values (2, 1), (1, 2);
