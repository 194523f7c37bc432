-- upgrade
drop view worst_debtors;
drop view debtors;
create view debtors as
    select name, debt
    from customers
    where debt > 0;
create view worst_debtors as select * from debtors where debt > 5;

-- downgrade
drop view worst_debtors;
drop view debtors;
create view debtors as
    select id, name, debt
    from customers
    where debt > 0;
create view worst_debtors as select * from debtors where debt > 5;
