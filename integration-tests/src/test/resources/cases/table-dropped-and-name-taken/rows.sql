insert into customers (id, name) values (7, 'old');
insert into people (id, customer_id) values (1, 7);
