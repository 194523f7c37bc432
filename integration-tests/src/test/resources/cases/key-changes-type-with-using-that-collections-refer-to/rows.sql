insert into customer (number, boss_number) values ('C-7', null), ('C-8', 'C-7');
insert into customer_tags (customer_number, tags) values ('C-8', 'early');
insert into customer_customer (customer_number, friends_number) values ('C-7', 'C-8');
insert into customer_days (customer_number, days) values ('C-8', 3);
