insert into product (id) values (1), (2);
insert into tag (name) values ('new');
insert into tag_product (tag_name, products_id) values ('new', 1), ('new', 2);
