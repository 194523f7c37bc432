-- requires: b.sql
create view a as select * from customers;
