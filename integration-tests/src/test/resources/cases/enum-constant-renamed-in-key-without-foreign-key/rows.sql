insert into paint (color) values ('RED'), ('GREEN');
insert into foil (color) values ('RED');
insert into wall (id, paint_color, cover_color) values (1, 'RED', 'RED'), (2, 'GREEN', null);
