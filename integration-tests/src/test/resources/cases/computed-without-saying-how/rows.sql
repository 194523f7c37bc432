insert into product (id, amount) values (1, 4);
