insert into customer (id) values (1), (700);
insert into product (id) values (2);
