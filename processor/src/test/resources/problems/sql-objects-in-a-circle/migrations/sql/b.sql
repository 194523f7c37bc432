-- requires: a.sql
create view b as select * from customers;
