insert into customer (id, email) values (1, 'ada@example.org');
