insert into sale (id, status) values (1, 1), (2, 0);
