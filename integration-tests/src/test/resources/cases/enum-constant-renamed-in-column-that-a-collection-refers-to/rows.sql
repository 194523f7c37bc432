insert into paint (id, color) values (1, 'RED'), (2, 'GREEN');
insert into can (paint_color, liters) values ('RED', 1), ('GREEN', 2);
