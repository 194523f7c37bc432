insert into visit (id, waited, since, pieces) values (1, '90 min', 3, 12), (2, null, null, 1);
