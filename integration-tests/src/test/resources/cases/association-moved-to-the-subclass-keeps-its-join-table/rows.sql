insert into person (id) values (1), (2);
insert into customer (id) values (1);
insert into friends (person_id, friend) values (1, 2);
