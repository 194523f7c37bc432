insert into customer (id) values (1);
insert into note (id, text) values (1, 'gone after the upgrade');
