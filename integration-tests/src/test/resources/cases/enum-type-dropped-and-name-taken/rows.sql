insert into purchase (id, state) values (1, 'NEW'), (2, 'PAID'), (3, null);
insert into sort (id) values (1);
