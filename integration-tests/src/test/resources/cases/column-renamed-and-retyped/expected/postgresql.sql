-- upgrade
alter table "customer" rename column "points" to "score";
alter table "customer" alter column "score" type bigint;

-- downgrade
do $retort$
declare refusal text := (select case when count(*) > 0 then 'score of customer must fit integer, but rows hold ' || string_agg(held || ' (' || holding || case when holding = 1 then ' row)' else ' rows)' end, '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end || ': give them another value first' end
from (select cast(rows_there."score" as varchar(100)) as held, count(*) as holding, count(*) over () as groups, row_number() over (order by rows_there."score") as place
    from "customer" as rows_there where round(rows_there."score") not between -2147483648 and 2147483647
    group by rows_there."score" order by rows_there."score" fetch first 3 rows only) as first_of_them);
begin
    if refusal is not null then
        raise exception using message = refusal;
    end if;
end
$retort$;
alter table "customer" alter column "score" type integer;
alter table "customer" rename column "score" to "points";
