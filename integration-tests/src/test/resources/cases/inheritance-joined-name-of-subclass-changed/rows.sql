insert into animal (id, dtype, name) values (1, 'Dog', 'Rex'), (2, 'Animal', 'Ape');
insert into dog (id, barks) values (1, 3);
