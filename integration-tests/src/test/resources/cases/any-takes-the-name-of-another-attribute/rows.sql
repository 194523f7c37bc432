insert into sale (id, a, bought, b) values (1, 2, 'Car', 3);
