insert into purchase (id, status) values (1, 0), (2, 1), (3, 2), (4, null);
