insert into tile (color) values ('GREEN');
insert into foil (color) values ('RED');
insert into cover_sizes (cover_color, sizes) values ('RED', 1), ('GREEN', 2);
insert into wall (id, cover_color, sheet_color) values (1, 'RED', 'RED'), (2, 'GREEN', null);
