create or replace function stays(amount INT = 1)
    returns int
    language sql as 'select amount + 1';
