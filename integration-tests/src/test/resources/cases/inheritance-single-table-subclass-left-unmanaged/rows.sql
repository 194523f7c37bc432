insert into animal (id, dtype, name, lives) values (1, 'Cat', 'Tom', 9);
