insert into customer (id, email) values (1, 'ada@x');
insert into sales.purchases (id, customer_id) values (1, 1);
