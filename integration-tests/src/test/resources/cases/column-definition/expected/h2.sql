-- upgrade
select case when refusal is not null then signal('45000', refusal) end
from (select case when count(*) > 0 then 'stock of product must fit numeric(6, 2), but rows hold ' || string_agg(held || ' (' || holding || case when holding = 1 then ' row)' else ' rows)' end, '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end || ': give them another value first' end
from (select cast(rows_there."STOCK" as varchar(100)) as held, count(*) as holding, count(*) over () as groups, row_number() over (order by rows_there."STOCK") as place
    from "PRODUCT" as rows_there where rows_there."STOCK" <= -9999.995 or rows_there."STOCK" >= 9999.995
    group by rows_there."STOCK" order by rows_there."STOCK" fetch first 3 rows only) as first_of_them) as refused (refusal);
alter table "PRODUCT" alter column "STOCK" set data type numeric(6, 2);

-- downgrade
select case when refusal is not null then signal('45000', refusal) end
from (select case when count(*) > 0 then 'stock of product must fit smallint, but rows hold ' || string_agg(held || ' (' || holding || case when holding = 1 then ' row)' else ' rows)' end, '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end || ': give them another value first' end
from (select cast(rows_there."STOCK" as varchar(100)) as held, count(*) as holding, count(*) over () as groups, row_number() over (order by rows_there."STOCK") as place
    from "PRODUCT" as rows_there where round(rows_there."STOCK") not between -32768 and 32767
    group by rows_there."STOCK" order by rows_there."STOCK" fetch first 3 rows only) as first_of_them) as refused (refusal);
alter table "PRODUCT" alter column "STOCK" set data type smallint;
