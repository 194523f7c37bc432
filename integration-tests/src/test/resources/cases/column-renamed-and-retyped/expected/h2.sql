-- upgrade
alter table "CUSTOMER" alter column "POINTS" rename to "SCORE";
alter table "CUSTOMER" alter column "SCORE" set data type bigint;

-- downgrade
select case when refusal is not null then signal('45000', refusal) end
from (select case when count(*) > 0 then 'score of customer must fit integer, but rows hold ' || string_agg(held || ' (' || holding || case when holding = 1 then ' row)' else ' rows)' end, '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end || ': give them another value first' end
from (select cast(rows_there."SCORE" as varchar(100)) as held, count(*) as holding, count(*) over () as groups, row_number() over (order by rows_there."SCORE") as place
    from "CUSTOMER" as rows_there where round(rows_there."SCORE") not between -2147483648 and 2147483647
    group by rows_there."SCORE" order by rows_there."SCORE" fetch first 3 rows only) as first_of_them) as refused (refusal);
alter table "CUSTOMER" alter column "SCORE" set data type integer;
alter table "CUSTOMER" alter column "SCORE" rename to "POINTS";
