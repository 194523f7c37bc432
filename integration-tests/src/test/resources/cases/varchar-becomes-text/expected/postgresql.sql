-- upgrade
alter table "customer" alter column "notes" type text;

-- downgrade
do $retort$
declare refusal text := (select case when count(*) > 0 then 'notes of customer must fit varchar(255), but rows hold ' || string_agg(held || ' (' || holding || case when holding = 1 then ' row)' else ' rows)' end, '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end || ': give them another value first' end
from (select cast(rows_there."notes" as varchar(100)) as held, count(*) as holding, count(*) over () as groups, row_number() over (order by rows_there."notes") as place
    from "customer" as rows_there where char_length(cast(rows_there."notes" as varchar)) > 255
    group by rows_there."notes" order by rows_there."notes" fetch first 3 rows only) as first_of_them);
begin
    if refusal is not null then
        raise exception using message = refusal;
    end if;
end
$retort$;
alter table "customer" alter column "notes" type varchar(255);
