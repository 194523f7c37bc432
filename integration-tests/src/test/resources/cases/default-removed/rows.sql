insert into customer (id, since) values (1, timestamp '2024-02-29 12:30:00');
