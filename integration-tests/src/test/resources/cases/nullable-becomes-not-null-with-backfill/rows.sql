insert into customer (id, name) values (1, 'Ada');
insert into customer (id) values (2);
