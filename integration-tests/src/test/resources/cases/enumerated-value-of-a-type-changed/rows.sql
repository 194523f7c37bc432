insert into purchase (id, status, level) values (1, 'n', '10'), (2, 's', '9'), (3, 'p', null);
