insert into purchase (id, status) values (1, 'PAID'), (2, default), (3, null);
