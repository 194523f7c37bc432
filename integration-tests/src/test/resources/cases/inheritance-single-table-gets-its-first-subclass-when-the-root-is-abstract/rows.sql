insert into animal (id, name) values (1, 'Rex');
insert into animal (id, name) values (2, 'Tom');
