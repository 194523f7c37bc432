-- drop: drop domain mood
create domain mood as varchar(10) check (value <> '');
