-- Who owes us something.
create view debtors as
    select name, debt
    from customers
    where debt > 0;
