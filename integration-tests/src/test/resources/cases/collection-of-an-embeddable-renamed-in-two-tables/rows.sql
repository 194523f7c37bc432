insert into cat (id) values (1);
insert into dog (id) values (2);
insert into cat_tags (cat_id, tags) values (1, 'grey');
insert into dog_tags (dog_id, tags) values (2, 'brown');
