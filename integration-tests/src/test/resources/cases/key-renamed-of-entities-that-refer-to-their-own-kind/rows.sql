insert into person (id) values (1), (2);
insert into knows (person_id, friends_id) values (1, 2);
insert into teaches (teacher, pupil) values (2, 1);
