insert into customer (id) values (1);
insert into account (id, owner_id) values (10, 1);
