insert into customer (id) values (1), (2), (3);
insert into customer_phones (customer_id, phones) values (1, '555-1'), (2, '555-2');
insert into customer_customer (customer_id, friends_id) values (1, 2), (3, 1);
insert into letters (customer_id, letters) values (2, 'Hello');
