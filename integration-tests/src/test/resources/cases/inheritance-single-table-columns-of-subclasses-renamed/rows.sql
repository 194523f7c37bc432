insert into animal (id, dtype, name, dog_size) values (1, 'Dog', 'Rex', 3);
