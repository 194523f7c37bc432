insert into client (id, name) values (1, 'Ada');
