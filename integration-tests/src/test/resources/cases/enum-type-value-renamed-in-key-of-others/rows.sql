insert into paint (color) values ('RED'), ('GREEN');
insert into paint_names (paint_color, names) values ('RED', 'rouge'), ('GREEN', 'vert');
insert into wall (id, paint_color, lastcolor) values (1, 'RED', 'RED'), (2, 'GREEN', 'BLUE'), (3, null, null);
insert into coat (paint_color, number) values ('RED', 1), ('GREEN', 1);
insert into crack (id, coat_paint_color, coat_number) values (1, 'RED', 1), (2, null, null);
