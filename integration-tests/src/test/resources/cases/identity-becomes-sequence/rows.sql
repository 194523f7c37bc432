insert into customer (id) values (1), (7);
insert into crm."Old Sales" ("Number") values (3);
insert into dog (id, name) values (41, 'Rex');
