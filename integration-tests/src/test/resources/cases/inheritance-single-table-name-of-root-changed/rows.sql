insert into animal (id, kind, barks) values (1, 'Animal', null), (2, 'D', 4);
