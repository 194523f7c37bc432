insert into line (id) values (1);
