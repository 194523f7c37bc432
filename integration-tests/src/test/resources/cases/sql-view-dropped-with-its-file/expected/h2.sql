-- upgrade
drop view worst_debtors;

-- downgrade
create view worst_debtors as select * from debtors where debt > 5;
