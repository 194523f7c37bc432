create or replace function owed() returns bigint language sql
    return (select sum(debt) from customers);
