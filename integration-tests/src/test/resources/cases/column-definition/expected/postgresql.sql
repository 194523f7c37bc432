-- upgrade
do $retort$
declare refusal text := (select case when count(*) > 0 then 'stock of product must fit numeric(6, 2), but rows hold ' || string_agg(held || ' (' || holding || case when holding = 1 then ' row)' else ' rows)' end, '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end || ': give them another value first' end
from (select cast(rows_there."stock" as varchar(100)) as held, count(*) as holding, count(*) over () as groups, row_number() over (order by rows_there."stock") as place
    from "product" as rows_there where rows_there."stock" <= -9999.995 or rows_there."stock" >= 9999.995
    group by rows_there."stock" order by rows_there."stock" fetch first 3 rows only) as first_of_them);
begin
    if refusal is not null then
        raise exception using message = refusal;
    end if;
end
$retort$;
alter table "product" alter column "stock" type numeric(6, 2);

-- downgrade
do $retort$
declare refusal text := (select case when count(*) > 0 then 'stock of product must fit smallint, but rows hold ' || string_agg(held || ' (' || holding || case when holding = 1 then ' row)' else ' rows)' end, '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end || ': give them another value first' end
from (select cast(rows_there."stock" as varchar(100)) as held, count(*) as holding, count(*) over () as groups, row_number() over (order by rows_there."stock") as place
    from "product" as rows_there where round(rows_there."stock") not between -32768 and 32767
    group by rows_there."stock" order by rows_there."stock" fetch first 3 rows only) as first_of_them);
begin
    if refusal is not null then
        raise exception using message = refusal;
    end if;
end
$retort$;
alter table "product" alter column "stock" type smallint;
