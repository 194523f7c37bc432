insert into customer (id, email, name, boss_id) values (1, 'a', 'b', 1);
