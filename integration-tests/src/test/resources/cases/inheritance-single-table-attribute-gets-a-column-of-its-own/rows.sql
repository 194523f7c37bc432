insert into animal (id, dtype, name) values (1, 'Dog', 'Rex');
