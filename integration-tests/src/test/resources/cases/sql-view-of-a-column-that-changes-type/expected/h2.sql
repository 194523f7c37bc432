-- upgrade
drop view worst_debtors;
drop view debtors;
alter table "CUSTOMERS" alter column "DEBT" set data type bigint;
-- file: debtors.sql
create view debtors as
    select id, name, debt
    from customers
    where debt > 0;
-- file: worst_debtors.sql
-- requires: debtors.sql
create view worst_debtors as select * from debtors where debt > 5;

-- downgrade
drop view worst_debtors;
drop view debtors;
select case when refusal is not null then signal('45000', refusal) end
from (select case when count(*) > 0 then 'debt of customers must fit integer, but rows hold ' || string_agg(held || ' (' || holding || case when holding = 1 then ' row)' else ' rows)' end, '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end || ': give them another value first' end
from (select cast(rows_there."DEBT" as varchar(100)) as held, count(*) as holding, count(*) over () as groups, row_number() over (order by rows_there."DEBT") as place
    from "CUSTOMERS" as rows_there where round(rows_there."DEBT") not between -2147483648 and 2147483647
    group by rows_there."DEBT" order by rows_there."DEBT" fetch first 3 rows only) as first_of_them) as refused (refusal);
alter table "CUSTOMERS" alter column "DEBT" set data type integer;
-- file: debtors.sql
create view debtors as
    select id, name, debt
    from customers
    where debt > 0;
-- file: worst_debtors.sql
-- requires: debtors.sql
create view worst_debtors as select * from debtors where debt > 5;
