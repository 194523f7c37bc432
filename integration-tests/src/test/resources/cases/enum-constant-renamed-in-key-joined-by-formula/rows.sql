insert into paint (color, depth) values ('RED', 7), ('GREEN', 7);
insert into wall (id, paint_color) values (1, 'RED'), (2, 'GREEN');
