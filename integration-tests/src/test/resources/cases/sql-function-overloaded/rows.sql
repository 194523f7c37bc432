insert into customers (id, name, debt) values (1, 'Ann', 0);
insert into customers (id, name, debt) values (2, 'Bob', 7);
