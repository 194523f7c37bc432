insert into animal (id, kind, barks, lives) values (1, 0, null, null), (2, 1, 4, null), (3, 2, null, 9);
