insert into customer (id, street) values (1, 'Main Street 1');
