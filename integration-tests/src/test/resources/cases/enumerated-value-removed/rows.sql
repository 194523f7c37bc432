insert into purchase (id, status, level) values (1, 'N', 10), (2, 'S', 300), (3, null, null);
