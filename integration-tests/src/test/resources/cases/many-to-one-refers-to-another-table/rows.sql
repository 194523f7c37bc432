insert into customer (id) values (1);
insert into company (id) values (1);
insert into purchase (id, buyer_id) values (10, 1);
