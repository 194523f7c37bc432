insert into customer (id) values (1);
insert into tag (id) values (2);
insert into customer_tag (customer_id, tags_id) values (1, 2);
