insert into zebra (id) values (1), (2), (3);
insert into middle (zebra_id) values (1), (2), (3);
insert into leaf (id, middle_zebra_id) values (1, 2), (2, 3);
