insert into product (id) values (1);
insert into tag (id) values (2);
insert into tag_product (tag_id, products_id) values (2, 1);
