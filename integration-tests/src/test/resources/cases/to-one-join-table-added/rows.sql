insert into customer (id) values (1);
insert into purchase (id) values (2);
