-- upgrade
do $retort$
declare refusal text := (select case when count(*) > 0 then 'name of customer must fit varchar(20), but rows hold ' || string_agg(held || ' (' || holding || case when holding = 1 then ' row)' else ' rows)' end, '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end || ': give them another value first' end
from (select cast(rows_there."name" as varchar(100)) as held, count(*) as holding, count(*) over () as groups, row_number() over (order by rows_there."name") as place
    from "customer" as rows_there where char_length(cast(rows_there."name" as varchar)) > 20
    group by rows_there."name" order by rows_there."name" fetch first 3 rows only) as first_of_them);
begin
    if refusal is not null then
        raise exception using message = refusal;
    end if;
end
$retort$;
alter table "customer" alter column "name" type varchar(20);

-- downgrade
alter table "customer" alter column "name" type varchar(200);
