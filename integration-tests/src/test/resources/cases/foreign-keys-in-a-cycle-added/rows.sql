insert into hen (id) values (1);
insert into egg (id) values (1);
