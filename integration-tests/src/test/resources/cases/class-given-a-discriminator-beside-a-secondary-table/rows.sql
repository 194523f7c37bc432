insert into sale (id) values (1);
insert into sale_note (id, note) values (1, 'paid');
