-- upgrade
update "vehicle" set "dtype" = case "dtype" when 'Bicycle' then 'B' when 'Vehicle' then 'V' end where "dtype" in ('Bicycle', 'Vehicle');
do $retort$
declare refusal text := (select case when count(*) > 0 then 'dtype of vehicle must fit char(1), but rows hold ' || string_agg(held || ' (' || holding || case when holding = 1 then ' row)' else ' rows)' end, '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end || ': give them another value first' end
from (select cast(rows_there."dtype" as varchar(100)) as held, count(*) as holding, count(*) over () as groups, row_number() over (order by rows_there."dtype") as place
    from "vehicle" as rows_there where char_length(cast(rows_there."dtype" as varchar)) > 1
    group by rows_there."dtype" order by rows_there."dtype" fetch first 3 rows only) as first_of_them);
begin
    if refusal is not null then
        raise exception using message = refusal;
    end if;
end
$retort$;
alter table "vehicle" alter column "dtype" type char(1);

-- downgrade
alter table "vehicle" alter column "dtype" type varchar(31);
update "vehicle" set "dtype" = case "dtype" when 'B' then 'Bicycle' when 'V' then 'Vehicle' end where "dtype" in ('B', 'V');
