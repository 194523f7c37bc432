insert into product (id) values (1);
