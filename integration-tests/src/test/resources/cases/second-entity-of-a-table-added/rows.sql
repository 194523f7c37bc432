insert into member (id, name) values (1, 'Jo');
