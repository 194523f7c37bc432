-- upgrade
drop view worst_debtors;
drop view debtors;
-- file: debtors.sql
create view debtors as
    select name, debt
    from customers
    where debt > 0;
-- file: worst_debtors.sql
-- requires: debtors.sql
create view worst_debtors as select * from debtors where debt > 5;

-- downgrade
drop view worst_debtors;
drop view debtors;
-- file: debtors.sql
create view debtors as
    select id, name, debt
    from customers
    where debt > 0;
-- file: worst_debtors.sql
-- requires: debtors.sql
create view worst_debtors as select * from debtors where debt > 5;
