-- upgrade
alter table "CUSTOMER" alter column "NOTES" set data type clob;

-- downgrade
select case when refusal is not null then signal('45000', refusal) end
from (select case when count(*) > 0 then 'notes of customer must fit varchar(255), but rows hold ' || string_agg(held || ' (' || holding || case when holding = 1 then ' row)' else ' rows)' end, '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end || ': give them another value first' end
from (select cast(rows_there."NOTES" as varchar(100)) as held, count(*) as holding, count(*) over () as groups, row_number() over (order by rows_there."NOTES") as place
    from "CUSTOMER" as rows_there where char_length(cast(rows_there."NOTES" as varchar)) > 255
    group by rows_there."NOTES" order by rows_there."NOTES" fetch first 3 rows only) as first_of_them) as refused (refusal);
alter table "CUSTOMER" alter column "NOTES" set data type varchar(255);
