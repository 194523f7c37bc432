insert into customer (id) values (1), (2);
insert into sale (id) values (7);
insert into sale_parts (sale_id, x, y) values (7, 1, 2);
