insert into product (id, name) values (1, 'chair'), (2, 'table');
insert into part (id, product_code) values (1, 'CHAIR'), (2, 'TABLE'), (3, null);
