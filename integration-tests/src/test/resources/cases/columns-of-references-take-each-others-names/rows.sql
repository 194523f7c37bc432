insert into place (shelf, spot, a, b) values (1, 2, 1, 2), (2, 1, 1, 2);
insert into person (id, a, b) values (1, 1, 2), (2, 1, 2);
insert into teaches (one, other) values (1, 2);
insert into helps (who, whom) values (1, 2);
