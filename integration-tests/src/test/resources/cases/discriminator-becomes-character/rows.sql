insert into vehicle (id, dtype) values (1, 'Vehicle'), (2, 'Bicycle');
