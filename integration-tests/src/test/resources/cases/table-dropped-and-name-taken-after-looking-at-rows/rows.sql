insert into customers (id, name) values (7, 'old');
insert into people (id, mail, nickname, town) values (1, 'a@example.org', 'Ann', 'Berlin');
