insert into animal (id, dtype) values (1, 'Dog'), (2, 'Animal'), (3, 'Animal');
insert into foes (dog_id, foes_id) values (1, 2);
insert into friends (dog_id, friends_id) values (1, 3);
