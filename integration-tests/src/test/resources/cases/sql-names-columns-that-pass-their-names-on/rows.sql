insert into product (id, least, most, limit_, name, fullname) values (1, 2, 3, 9, 'chair', 'a chair');
