insert into customer (id, name) values (1, 'Ada'), (2, null);
