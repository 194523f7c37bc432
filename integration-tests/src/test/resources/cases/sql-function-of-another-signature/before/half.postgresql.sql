create or replace function half(amount int) returns int language sql
    return amount / 2;
