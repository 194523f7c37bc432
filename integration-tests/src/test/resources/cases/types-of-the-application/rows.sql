insert into product (id, price, hardware) values (1, 9.99, '08:00:2b:01:02:03');
