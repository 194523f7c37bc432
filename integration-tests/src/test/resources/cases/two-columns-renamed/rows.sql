insert into customer (id, first, last) values (1, 'Ada', 'Lovelace');
