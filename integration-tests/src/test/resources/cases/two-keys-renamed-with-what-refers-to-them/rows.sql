insert into line (saleNo, positionNo) values (1, 2);
insert into line (saleNo, positionNo, previous_saleNo, previous_positionNo) values (2, 1, 1, 2);
insert into line_notes (Line_saleNo, Line_positionNo, notes) values (1, 2, 'fragile');
insert into delivery (id, line_saleNo, line_positionNo) values (7, 2, 1);
