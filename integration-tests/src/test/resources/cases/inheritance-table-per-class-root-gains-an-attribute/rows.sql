insert into dog (id, name, barks) values (1, 'Rex', 3);
insert into cat (id, name, lives) values (2, 'Tom', 9);
