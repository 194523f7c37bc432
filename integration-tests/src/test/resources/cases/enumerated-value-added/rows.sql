insert into purchase (id, status, level) values (1, 'NEW', 0), (2, 'SENT', 1), (3, null, null);
