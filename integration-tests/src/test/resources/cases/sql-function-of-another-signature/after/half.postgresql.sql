create or replace function half(amount bigint) returns int language sql
    return amount / 2;
