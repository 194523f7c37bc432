insert into customer (id, email) values (1, 'ada@example.org'), (2, null), (3, null);
