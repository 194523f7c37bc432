insert into animal (id, name) values (1, 'Rex');
insert into dog (id, barks) values (1, 3);
