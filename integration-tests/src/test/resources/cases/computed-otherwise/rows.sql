insert into product (id, name, length) values (1, 'chair', 5), (2, 'table', 5);
