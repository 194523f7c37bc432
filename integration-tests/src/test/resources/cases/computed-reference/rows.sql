insert into shelf (id) values (1), (2);
insert into product (id, place) values (1, 0), (2, 1);
