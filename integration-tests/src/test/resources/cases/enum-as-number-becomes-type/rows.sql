insert into purchase (id, status) values (1, 1), (2, 0), (3, null);
