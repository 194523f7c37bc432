-- requires: all_of_them.sql
create view named as select * from customers where name is not null;
