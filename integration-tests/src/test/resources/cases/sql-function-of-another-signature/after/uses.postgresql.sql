-- requires: half.postgresql.sql
create view uses as select id, half(debt) as half from customers;
