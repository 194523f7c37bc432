insert into customer (id, name) values (1, 'Ada');
insert into product (id, label) values (1, 'Tea');
