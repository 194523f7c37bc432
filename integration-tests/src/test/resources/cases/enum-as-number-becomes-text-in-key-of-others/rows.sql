insert into paint (color) values (0), (1);
insert into paint_names (paint_color, names) values (0, 'rouge'), (1, 'vert');
insert into wall (id, paint_color, lastcolor) values (1, 0, 0), (2, 1, 2), (3, null, null);
insert into coat (paint_color, number) values (0, 1), (1, 1);
insert into crack (id, coat_paint_color, coat_number) values (1, 0, 1), (2, null, null);
