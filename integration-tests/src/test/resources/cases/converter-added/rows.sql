insert into product (id, sold, size, other) values (1, true, 'S', null);
