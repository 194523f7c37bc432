insert into customer (id) values (1);
insert into tag (id) values (5);
insert into customer_tags (customer_id, tags_id) values (1, 5);
