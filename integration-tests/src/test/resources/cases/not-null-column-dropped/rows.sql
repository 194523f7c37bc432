insert into customer (id, fax) values (1, '555-1');
