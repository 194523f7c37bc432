insert into customer (id) values (1);
insert into product (id) values (2);
insert into likes (customer_id, product_id) values (1, 2);
