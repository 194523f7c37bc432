insert into customer (id, name, fax) values (1, 'Ada', '555-1');
