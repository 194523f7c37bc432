insert into client (id, name) values (1, 'Ada');
insert into details (id, phone) values (1, '123');
