insert into sale (id, dtype) values (1, 'Auction');
