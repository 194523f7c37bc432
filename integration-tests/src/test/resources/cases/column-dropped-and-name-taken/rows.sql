insert into customers (id, phone, contact) values (1, '123', 'x');
