insert into deal (id, one, two) values (1, 'Ann', 'Bob');
