insert into purchase (id, status) values (1, 'PAID'), (2, 'BACK'), (3, null);
insert into parcel (id, "State") values (1, 'SENT'), (2, 'PAID'), (3, 'NEW');
