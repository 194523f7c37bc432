insert into animal (herd, place) values (1, 7), (2, 8);
insert into dog (herd, place, name) values (1, 7, 'Rex'), (2, 8, 'Ida');
insert into dog_tricks (herd, place, trick) values (1, 7, 'roll'), (2, 8, 'sit');
insert into puppy (herd, place, toy) values (1, 7, 'ball'), (2, 8, 'bone');
