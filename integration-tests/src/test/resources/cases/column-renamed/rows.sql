insert into customer (id, mail) values (1, 'ada@example.org');
