insert into product (id, stock) values (1, 999);
