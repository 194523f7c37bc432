-- upgrade
execute immediate coalesce((select 'alter domain "COLOR" drop constraint "' || constraint_name || '"' from information_schema.domain_constraints where domain_schema = current_schema and domain_name = 'COLOR' fetch first row only), 'set @retort = null');
execute immediate case when exists (select 1 from information_schema.domain_constraints where domain_schema = current_schema and domain_name = 'COLOR') then 'set @retort = null' else 'alter domain "COLOR" add check (value in (''BLUE'', ''GREEN'', ''RED'', ''YELLOW''))' end;

-- downgrade
select case when refusal is not null then signal('45000', refusal) end
from (select case when count(*) > 0 then 'paint_color of coat must be one of BLUE, GREEN, RED, but rows hold ' || string_agg(held || ' (' || holding || case when holding = 1 then ' row)' else ' rows)' end, '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end || ': give them another value first' end
from (select cast(rows_there."PAINT_COLOR" as varchar(100)) as held, count(*) as holding, count(*) over () as groups, row_number() over (order by rows_there."PAINT_COLOR") as place
    from "COAT" as rows_there where cast(rows_there."PAINT_COLOR" as varchar) in ('YELLOW')
    group by rows_there."PAINT_COLOR" order by rows_there."PAINT_COLOR" fetch first 3 rows only) as first_of_them) as refused (refusal);
select case when refusal is not null then signal('45000', refusal) end
from (select case when count(*) > 0 then 'coat_paint_color of crack must be one of BLUE, GREEN, RED, but rows hold ' || string_agg(held || ' (' || holding || case when holding = 1 then ' row)' else ' rows)' end, '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end || ': give them another value first' end
from (select cast(rows_there."COAT_PAINT_COLOR" as varchar(100)) as held, count(*) as holding, count(*) over () as groups, row_number() over (order by rows_there."COAT_PAINT_COLOR") as place
    from "CRACK" as rows_there where cast(rows_there."COAT_PAINT_COLOR" as varchar) in ('YELLOW')
    group by rows_there."COAT_PAINT_COLOR" order by rows_there."COAT_PAINT_COLOR" fetch first 3 rows only) as first_of_them) as refused (refusal);
select case when refusal is not null then signal('45000', refusal) end
from (select case when count(*) > 0 then 'color of paint must be one of BLUE, GREEN, RED, but rows hold ' || string_agg(held || ' (' || holding || case when holding = 1 then ' row)' else ' rows)' end, '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end || ': give them another value first' end
from (select cast(rows_there."COLOR" as varchar(100)) as held, count(*) as holding, count(*) over () as groups, row_number() over (order by rows_there."COLOR") as place
    from "PAINT" as rows_there where cast(rows_there."COLOR" as varchar) in ('YELLOW')
    group by rows_there."COLOR" order by rows_there."COLOR" fetch first 3 rows only) as first_of_them) as refused (refusal);
select case when refusal is not null then signal('45000', refusal) end
from (select case when count(*) > 0 then 'paint_color of paint_names must be one of BLUE, GREEN, RED, but rows hold ' || string_agg(held || ' (' || holding || case when holding = 1 then ' row)' else ' rows)' end, '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end || ': give them another value first' end
from (select cast(rows_there."PAINT_COLOR" as varchar(100)) as held, count(*) as holding, count(*) over () as groups, row_number() over (order by rows_there."PAINT_COLOR") as place
    from "PAINT_NAMES" as rows_there where cast(rows_there."PAINT_COLOR" as varchar) in ('YELLOW')
    group by rows_there."PAINT_COLOR" order by rows_there."PAINT_COLOR" fetch first 3 rows only) as first_of_them) as refused (refusal);
select case when refusal is not null then signal('45000', refusal) end
from (select case when count(*) > 0 then 'lastcolor of wall must be one of BLUE, GREEN, RED, but rows hold ' || string_agg(held || ' (' || holding || case when holding = 1 then ' row)' else ' rows)' end, '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end || ': give them another value first' end
from (select cast(rows_there."LASTCOLOR" as varchar(100)) as held, count(*) as holding, count(*) over () as groups, row_number() over (order by rows_there."LASTCOLOR") as place
    from "WALL" as rows_there where cast(rows_there."LASTCOLOR" as varchar) in ('YELLOW')
    group by rows_there."LASTCOLOR" order by rows_there."LASTCOLOR" fetch first 3 rows only) as first_of_them) as refused (refusal);
select case when refusal is not null then signal('45000', refusal) end
from (select case when count(*) > 0 then 'paint_color of wall must be one of BLUE, GREEN, RED, but rows hold ' || string_agg(held || ' (' || holding || case when holding = 1 then ' row)' else ' rows)' end, '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end || ': give them another value first' end
from (select cast(rows_there."PAINT_COLOR" as varchar(100)) as held, count(*) as holding, count(*) over () as groups, row_number() over (order by rows_there."PAINT_COLOR") as place
    from "WALL" as rows_there where cast(rows_there."PAINT_COLOR" as varchar) in ('YELLOW')
    group by rows_there."PAINT_COLOR" order by rows_there."PAINT_COLOR" fetch first 3 rows only) as first_of_them) as refused (refusal);
execute immediate coalesce((select 'alter domain "COLOR" drop constraint "' || constraint_name || '"' from information_schema.domain_constraints where domain_schema = current_schema and domain_name = 'COLOR' fetch first row only), 'set @retort = null');
execute immediate case when exists (select 1 from information_schema.domain_constraints where domain_schema = current_schema and domain_name = 'COLOR') then 'set @retort = null' else 'alter domain "COLOR" add check (value in (''BLUE'', ''GREEN'', ''RED''))' end;
