-- requires: debtors.sql
create view worst_debtors as select * from debtors where debt > 5;
