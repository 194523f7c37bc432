insert into a (id) values (1), (2);
insert into b (id) values (1);
insert into cat_tags (cat_id, tags) values (1, 'purrs');
insert into dog_tags (dog_id, tags) values (1, 'barks');
