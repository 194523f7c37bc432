insert into animal (id, dtype, name, barks, vet) values (1, 'Dog', 'Rex', 3, 'Dr. Who');
