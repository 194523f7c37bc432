insert into customer (id, email) values (1, 'Ada@example.org');
