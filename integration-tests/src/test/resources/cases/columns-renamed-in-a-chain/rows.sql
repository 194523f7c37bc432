insert into customer (id, mail, backup) values (1, 'm', 'b');
