insert into purchase (id, placed) values (1, date '2026-02-28');
