insert into product (id, stock) values (1, 2147483647);
