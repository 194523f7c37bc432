-- upgrade
drop view uses;
drop function rounded(amount int, step int);
drop function owed();
drop function half(amount int);
-- file: half.postgresql.sql
create or replace function half(amount bigint) returns int language sql
    return amount / 2;
-- file: owed.postgresql.sql
create or replace function owed() returns bigint language sql
    return (select sum(debt) from customers);
-- file: rounded.postgresql.sql
create or replace function rounded(amount int, step int) returns int language sql
    return amount / step * step;
-- file: stays.postgresql.sql
create or replace function stays(amount INT = 1)
    returns int
    language sql as 'select amount + 1';
-- file: uses.postgresql.sql
-- requires: half.postgresql.sql
create view uses as select id, half(debt) as half from customers;

-- downgrade
drop view uses;
drop function stays(amount int);
drop function owed();
drop function half(amount bigint);
-- file: half.postgresql.sql
create or replace function half(amount int) returns int language sql
    return amount / 2;
-- file: owed.postgresql.sql
create or replace function owed() returns int language sql
    return (select sum(debt) from customers);
-- file: rounded.postgresql.sql
create or replace function rounded(amount int, step int default 10) returns int language sql
    return amount / step * step;
-- file: stays.postgresql.sql
create or replace function stays(amount int) returns int language sql immutable as 'select amount';
-- file: uses.postgresql.sql
-- requires: half.postgresql.sql
create view uses as select id, half(debt) as half from customers;
