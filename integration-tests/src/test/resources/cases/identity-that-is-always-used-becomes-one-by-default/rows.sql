insert into product (name) values ('chair'), ('table');
