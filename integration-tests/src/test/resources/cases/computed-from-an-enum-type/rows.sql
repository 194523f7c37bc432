insert into product (id, state) values (1, 'NEW'), (2, 'OLD');
