create or replace function stays(amount int) returns int language sql immutable as 'select amount';
