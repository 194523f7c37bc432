insert into item (shelf, place, name, next_shelf, next_place) values (1, 2, 'Emma', null, null), (2, 1, 'Map', 1, 2);
insert into notes (note_shelf, note_place, note) values (1, 2, 'worn'), (2, 1, 'new');
insert into item_tags (item_shelf, item_place, tags) values (1, 2, 'old'), (2, 1, 'blue');
insert into likes (one_shelf, one_place, other_shelf, other_place) values (2, 1, 1, 2);
insert into book (shelf, place, author) values (1, 2, 'Austen');
insert into novel (shelf, place, genre) values (1, 2, 'romance');
insert into loan (id, s, p) values (7, 1, 2);
