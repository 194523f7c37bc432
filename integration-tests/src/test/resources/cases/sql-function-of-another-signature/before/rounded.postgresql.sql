create or replace function rounded(amount int, step int default 10) returns int language sql
    return amount / step * step;
