insert into purchase (id, status) values (1, 'PAID'), (2, default);
insert into returned (id, status) values (1, 'NEW');
