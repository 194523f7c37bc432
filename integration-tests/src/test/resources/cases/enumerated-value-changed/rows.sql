insert into purchase (id, status, level) values (1, 'N', 10), (2, 'P', 30), (3, 'S', -1), (4, null, null);
insert into purchase_seen (purchase_id, seen) values (1, 'N'), (1, 'P'), (2, 'S');
insert into purchase_notes (purchase_id, notes_key, notes) values (1, 10, 'low'), (1, 30, 'high'), (2, -1, 'top');
