insert into customer (id, name) values (7, 'gone');
insert into person (id, name) values (1, 'Ada');
