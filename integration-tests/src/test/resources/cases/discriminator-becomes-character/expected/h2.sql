-- upgrade
update "VEHICLE" set "DTYPE" = case "DTYPE" when 'Bicycle' then 'B' when 'Vehicle' then 'V' end where "DTYPE" in ('Bicycle', 'Vehicle');
select case when refusal is not null then signal('45000', refusal) end
from (select case when count(*) > 0 then 'dtype of vehicle must fit char(1), but rows hold ' || string_agg(held || ' (' || holding || case when holding = 1 then ' row)' else ' rows)' end, '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end || ': give them another value first' end
from (select cast(rows_there."DTYPE" as varchar(100)) as held, count(*) as holding, count(*) over () as groups, row_number() over (order by rows_there."DTYPE") as place
    from "VEHICLE" as rows_there where char_length(cast(rows_there."DTYPE" as varchar)) > 1
    group by rows_there."DTYPE" order by rows_there."DTYPE" fetch first 3 rows only) as first_of_them) as refused (refusal);
alter table "VEHICLE" alter column "DTYPE" set data type char(1);

-- downgrade
alter table "VEHICLE" alter column "DTYPE" set data type varchar(31);
update "VEHICLE" set "DTYPE" = case "DTYPE" when 'B' then 'Bicycle' when 'V' then 'Vehicle' end where "DTYPE" in ('B', 'V');
