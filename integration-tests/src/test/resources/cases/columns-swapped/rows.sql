insert into customer (id, a, b) values (1, 'Ada', 'Lovelace');
