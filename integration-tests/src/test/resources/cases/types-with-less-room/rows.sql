insert into parcel (id, points, number, weight, price, token, packed, sent, opened, fragile) values (1, 999, 123, 1.5, 9999.99, null, date '2024-05-06', timestamp '2024-05-06 00:00:00', null, 1);
