insert into product (id, amount, price, name, title) values (1, 2, 3, 'chair', 'A Chair'), (2, 5, 1, 'table', null);
