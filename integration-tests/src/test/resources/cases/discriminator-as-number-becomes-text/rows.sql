insert into vehicle (id, dtype) values (1, 2006722316), (2, 1546893535);
