-- upgrade
alter table "PRODUCT" alter column "PRICE" set data type numeric(19, 4);
select case when refusal is not null then signal('45000', refusal) end
from (select case when count(*) > 0 then 'hardware of product may not be null any more, but is null in ' || count(*) || case when count(*) = 1 then ' row' else ' rows' end || ': give each a value first' end
from "PRODUCT" where "HARDWARE" is null) as refused (refusal);
alter table "PRODUCT" alter column "HARDWARE" set not null;
alter table "PRODUCT" alter column "PRICES" set data type numeric(19, 4) array;

-- downgrade
alter table "PRODUCT" alter column "PRICES" set data type numeric(12, 2) array;
alter table "PRODUCT" alter column "HARDWARE" drop not null;
select case when refusal is not null then signal('45000', refusal) end
from (select case when count(*) > 0 then 'price of product must fit numeric(12, 2), but rows hold ' || string_agg(held || ' (' || holding || case when holding = 1 then ' row)' else ' rows)' end, '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end || ': give them another value first' end
from (select cast(rows_there."PRICE" as varchar(100)) as held, count(*) as holding, count(*) over () as groups, row_number() over (order by rows_there."PRICE") as place
    from "PRODUCT" as rows_there where rows_there."PRICE" <= -9999999999.995 or rows_there."PRICE" >= 9999999999.995
    group by rows_there."PRICE" order by rows_there."PRICE" fetch first 3 rows only) as first_of_them) as refused (refusal);
alter table "PRODUCT" alter column "PRICE" set data type numeric(12, 2);
