create or replace function rounded(amount int, step int) returns int language sql
    return amount / step * step;
