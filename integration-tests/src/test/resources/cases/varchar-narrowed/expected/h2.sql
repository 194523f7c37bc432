-- upgrade
select case when refusal is not null then signal('45000', refusal) end
from (select case when count(*) > 0 then 'name of customer must fit varchar(20), but rows hold ' || string_agg(held || ' (' || holding || case when holding = 1 then ' row)' else ' rows)' end, '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end || ': give them another value first' end
from (select cast(rows_there."NAME" as varchar(100)) as held, count(*) as holding, count(*) over () as groups, row_number() over (order by rows_there."NAME") as place
    from "CUSTOMER" as rows_there where char_length(cast(rows_there."NAME" as varchar)) > 20
    group by rows_there."NAME" order by rows_there."NAME" fetch first 3 rows only) as first_of_them) as refused (refusal);
alter table "CUSTOMER" alter column "NAME" set data type varchar(20);

-- downgrade
alter table "CUSTOMER" alter column "NAME" set data type varchar(200);
