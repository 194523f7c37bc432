insert into people (id, phone) values (1, '555');
insert into customer_hobbies (customer_id, hobbies) values (1, 'chess');
insert into customer_nicknames (customer_id, nicknames) values (1, 'Bob');
