insert into animal (id, dtype, name, barks) values (1, 'Dog', 'Rex', 3), (2, 'Animal', 'Ape', null);
