insert into product (id, brand, model) values (1, 'Acme', 'A'), (2, 'Acme', 'B');
