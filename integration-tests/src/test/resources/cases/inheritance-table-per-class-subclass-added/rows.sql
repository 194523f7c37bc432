insert into dog (id, name, barks) values (1, 'Rex', 3);
