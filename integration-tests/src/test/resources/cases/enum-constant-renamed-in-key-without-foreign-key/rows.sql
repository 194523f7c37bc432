insert into paint (color) values ('RED'), ('GREEN');
insert into foil (color) values ('RED');
insert into wall (id, paint_color, cover_color, once_color) values (1, 'RED', 'RED', 'RED'), (2, 'GREEN', null, null);
