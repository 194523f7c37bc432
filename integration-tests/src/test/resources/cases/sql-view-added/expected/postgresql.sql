-- upgrade
-- file: debtors.sql
create view debtors as
    select id, name, debt
    from customers
    where debt > 0;
-- file: a_first_by_name.sql
-- requires: debtors.sql
create view worst_debtors as select * from debtors where debt > 5;

-- downgrade
drop view worst_debtors;
drop view debtors;
