-- upgrade
drop view worst_debtors;

-- downgrade
-- file: worst_debtors.sql
-- requires: debtors.sql
create view worst_debtors as select * from debtors where debt > 5;
