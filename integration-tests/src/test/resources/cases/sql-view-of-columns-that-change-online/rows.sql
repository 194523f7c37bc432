insert into sale (id, status, note, code) values (1, 'PAID', 'a', 'x'), (2, 'NEW', 'b', 'y');
