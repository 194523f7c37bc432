-- upgrade
alter table "product" alter column "price" type numeric(12, 4);

-- downgrade
do $retort$
declare refusal text := (select case when count(*) > 0 then 'price of product must fit numeric(8, 2), but rows hold ' || string_agg(held || ' (' || holding || case when holding = 1 then ' row)' else ' rows)' end, '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end || ': give them another value first' end
from (select cast(rows_there."price" as varchar(100)) as held, count(*) as holding, count(*) over () as groups, row_number() over (order by rows_there."price") as place
    from "product" as rows_there where rows_there."price" <= -999999.995 or rows_there."price" >= 999999.995
    group by rows_there."price" order by rows_there."price" fetch first 3 rows only) as first_of_them);
begin
    if refusal is not null then
        raise exception using message = refusal;
    end if;
end
$retort$;
alter table "product" alter column "price" type numeric(8, 2);
