insert into customer (id) values (1), (2), (3);
insert into friends (customer_id, friends_id) values (1, 2), (3, 1);
