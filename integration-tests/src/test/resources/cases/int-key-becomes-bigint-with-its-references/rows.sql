insert into customer (id) values (1);
insert into purchase (id, customer_id) values (10, 1);
