insert into animal (id, name, dtype) values (1, 'Ada', 'Dog');
insert into dog (id, breed) values (1, 'poodle');
