insert into sale (id, note, before_id) values (1, 'a', 1);
