insert into animal (dtype, herd, number) values ('Dog', 'K', 7), ('Dog', 'K', 8);
insert into visits (dog_herd, dog_number, reason, weight) values ('K', 7, 'limps', 31);
insert into tricks (dog_herd, dog_number, tricks_key, tricks) values ('K', 8, 1, 'sits');
