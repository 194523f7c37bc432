insert into customer (id, home_street, home_city, home_floor) values (1, 'Ring', 'Wien', 3);
