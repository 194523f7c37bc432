insert into purchase (id, status) values (1, 'PAID');
