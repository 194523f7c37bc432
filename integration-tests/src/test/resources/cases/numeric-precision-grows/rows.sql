insert into product (id, price) values (1, 19.99);
