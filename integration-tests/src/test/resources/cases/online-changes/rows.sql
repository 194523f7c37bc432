insert into customer (id, name, city, email) values (1, 'Ada', 'Wien', 'a@x'), (2, 'Bob', null, 'b@x');
