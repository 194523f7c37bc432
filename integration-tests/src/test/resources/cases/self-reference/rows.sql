insert into category (id) values (1);
