insert into animal (id, name) values (1, 'Rex');
