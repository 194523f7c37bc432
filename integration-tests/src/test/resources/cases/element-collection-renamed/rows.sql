insert into customer (id) values (1);
insert into customer_tags (customer_id, tags) values (1, 'red');
