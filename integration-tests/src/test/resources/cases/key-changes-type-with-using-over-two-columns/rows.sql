insert into customer (id, shard) values (1, 1), (2, 2), (3, 2);
insert into purchase (id, customer_id, site) values (1, 1, 1), (2, 2, 2), (3, 3, 2);
