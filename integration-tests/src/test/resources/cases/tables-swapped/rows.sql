insert into a (id, name) values (1, 'Berta');
insert into b (id, hen_id) values (7, 1);
