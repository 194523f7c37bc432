insert into person (id, street, city, work_street, work_city, former_street, former_city) values (1, 'a', 'b', 'c', 'd', 'e', 'f');
insert into firm (id, street, city) values (1, 'g', 'h');
