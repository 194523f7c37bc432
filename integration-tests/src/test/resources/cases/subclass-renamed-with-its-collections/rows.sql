insert into animal (id, dtype, breed) values (1, 'Dog', 'Poodle');
insert into weights (dog_id, weights_key, weights) values (1, 2024, 7.5);
