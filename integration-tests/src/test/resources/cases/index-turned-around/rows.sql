insert into purchase (id, day) values (1, date '2026-02-28');
