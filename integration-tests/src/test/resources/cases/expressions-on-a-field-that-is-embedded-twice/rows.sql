insert into item (id, amount, rate, bought_amount, bought_rate) values (1, 10, null, 8, null);
