insert into customer (id, notes) values (1, 'likes tea');
