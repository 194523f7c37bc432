insert into animal (id, kind, name, breed) values (1, 1, null, null), (2, 2, 'Tom', null), (3, 3, null, 'Pug');
