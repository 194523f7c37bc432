insert into book (id, name) values (1, 'Emma');
insert into film (id, name) values (1, 'M');
