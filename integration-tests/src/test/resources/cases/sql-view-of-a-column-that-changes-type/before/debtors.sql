-- Who owes us something.
create view debtors as
    select id, name, debt
    from customers
    where debt > 0;
