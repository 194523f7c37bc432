insert into customer (id, email) values (1, 'ada@example.org');
insert into purchase (id, customer_id) values (7, 1);
