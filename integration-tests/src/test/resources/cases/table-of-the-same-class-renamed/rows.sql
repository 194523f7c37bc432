insert into customer (id, level) values (1, 'HIGH');
