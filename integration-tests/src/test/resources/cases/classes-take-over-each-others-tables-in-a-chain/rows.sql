insert into cat (id) values (1), (2);
insert into dog (id) values (1);
insert into cat_tags (cat_id, tags) values (1, 'purrs');
insert into dog_tags (dog_id, tags) values (1, 'barks');
insert into cat_details (id, food) values (1, 'fish');
insert into dog_details (id, food) values (1, 'bones');
