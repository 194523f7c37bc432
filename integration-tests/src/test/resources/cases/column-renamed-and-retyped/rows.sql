insert into customer (id, points) values (1, 42);
