insert into customers (id, email) values (1, 'a@example.org');
