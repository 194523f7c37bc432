create or replace function owed() returns int language sql
    return (select sum(debt) from customers);
