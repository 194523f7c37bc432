insert into purchase (id, status) values (1, 'PAID'), (2, 'NEW'), (3, null);
insert into returned (id, was) values (1, 'NEW'), (2, default);
