-- upgrade
alter type "color" add value 'YELLOW';

-- downgrade
do $retort$
declare refusal text := (select case when count(*) > 0 then 'paint_color of coat must be one of BLUE, GREEN, RED, but rows hold ' || string_agg(held || ' (' || holding || case when holding = 1 then ' row)' else ' rows)' end, '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end || ': give them another value first' end
from (select cast(rows_there."paint_color" as varchar(100)) as held, count(*) as holding, count(*) over () as groups, row_number() over (order by rows_there."paint_color") as place
    from "coat" as rows_there where cast(rows_there."paint_color" as varchar) in ('YELLOW')
    group by rows_there."paint_color" order by rows_there."paint_color" fetch first 3 rows only) as first_of_them);
begin
    if refusal is not null then
        raise exception using message = refusal;
    end if;
end
$retort$;
do $retort$
declare refusal text := (select case when count(*) > 0 then 'coat_paint_color of crack must be one of BLUE, GREEN, RED, but rows hold ' || string_agg(held || ' (' || holding || case when holding = 1 then ' row)' else ' rows)' end, '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end || ': give them another value first' end
from (select cast(rows_there."coat_paint_color" as varchar(100)) as held, count(*) as holding, count(*) over () as groups, row_number() over (order by rows_there."coat_paint_color") as place
    from "crack" as rows_there where cast(rows_there."coat_paint_color" as varchar) in ('YELLOW')
    group by rows_there."coat_paint_color" order by rows_there."coat_paint_color" fetch first 3 rows only) as first_of_them);
begin
    if refusal is not null then
        raise exception using message = refusal;
    end if;
end
$retort$;
do $retort$
declare refusal text := (select case when count(*) > 0 then 'color of paint must be one of BLUE, GREEN, RED, but rows hold ' || string_agg(held || ' (' || holding || case when holding = 1 then ' row)' else ' rows)' end, '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end || ': give them another value first' end
from (select cast(rows_there."color" as varchar(100)) as held, count(*) as holding, count(*) over () as groups, row_number() over (order by rows_there."color") as place
    from "paint" as rows_there where cast(rows_there."color" as varchar) in ('YELLOW')
    group by rows_there."color" order by rows_there."color" fetch first 3 rows only) as first_of_them);
begin
    if refusal is not null then
        raise exception using message = refusal;
    end if;
end
$retort$;
do $retort$
declare refusal text := (select case when count(*) > 0 then 'paint_color of paint_names must be one of BLUE, GREEN, RED, but rows hold ' || string_agg(held || ' (' || holding || case when holding = 1 then ' row)' else ' rows)' end, '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end || ': give them another value first' end
from (select cast(rows_there."paint_color" as varchar(100)) as held, count(*) as holding, count(*) over () as groups, row_number() over (order by rows_there."paint_color") as place
    from "paint_names" as rows_there where cast(rows_there."paint_color" as varchar) in ('YELLOW')
    group by rows_there."paint_color" order by rows_there."paint_color" fetch first 3 rows only) as first_of_them);
begin
    if refusal is not null then
        raise exception using message = refusal;
    end if;
end
$retort$;
do $retort$
declare refusal text := (select case when count(*) > 0 then 'lastcolor of wall must be one of BLUE, GREEN, RED, but rows hold ' || string_agg(held || ' (' || holding || case when holding = 1 then ' row)' else ' rows)' end, '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end || ': give them another value first' end
from (select cast(rows_there."lastcolor" as varchar(100)) as held, count(*) as holding, count(*) over () as groups, row_number() over (order by rows_there."lastcolor") as place
    from "wall" as rows_there where cast(rows_there."lastcolor" as varchar) in ('YELLOW')
    group by rows_there."lastcolor" order by rows_there."lastcolor" fetch first 3 rows only) as first_of_them);
begin
    if refusal is not null then
        raise exception using message = refusal;
    end if;
end
$retort$;
do $retort$
declare refusal text := (select case when count(*) > 0 then 'paint_color of wall must be one of BLUE, GREEN, RED, but rows hold ' || string_agg(held || ' (' || holding || case when holding = 1 then ' row)' else ' rows)' end, '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end || ': give them another value first' end
from (select cast(rows_there."paint_color" as varchar(100)) as held, count(*) as holding, count(*) over () as groups, row_number() over (order by rows_there."paint_color") as place
    from "wall" as rows_there where cast(rows_there."paint_color" as varchar) in ('YELLOW')
    group by rows_there."paint_color" order by rows_there."paint_color" fetch first 3 rows only) as first_of_them);
begin
    if refusal is not null then
        raise exception using message = refusal;
    end if;
end
$retort$;
alter type "color" rename to "replaced_enum_type";
create type "color" as enum ('BLUE', 'GREEN', 'RED');
create cast (varchar as "color") with inout as implicit;
create cast ("color" as varchar) with inout as implicit;
do $retort$
declare
    step text;
    gone text[];
    again text[];
begin
    select coalesce(array_agg(format('alter table %s drop constraint %I', conrelid::regclass, conname) order by conrelid, conname), '{}'),
        coalesce(array_agg(format('alter table %s add constraint %I ', conrelid::regclass, conname) || pg_get_constraintdef(oid) order by conrelid, conname), '{}')
    into gone, again from pg_constraint where contype = 'f' and conparentid = 0 and exists (select 1 from pg_attribute
        where attrelid = conrelid and attnum = any(conkey) and atttypid = '"replaced_enum_type"'::regtype);
    foreach step in array gone loop
        execute step;
    end loop;
    alter table "coat" alter column "paint_color" type "color" using "paint_color"::text::"color";
    alter table "crack" alter column "coat_paint_color" type "color" using "coat_paint_color"::text::"color";
    alter table "paint" alter column "color" type "color" using "color"::text::"color";
    alter table "paint_names" alter column "paint_color" type "color" using "paint_color"::text::"color";
    alter table "wall" alter column "lastcolor" type "color" using "lastcolor"::text::"color";
    alter table "wall" alter column "paint_color" type "color" using "paint_color"::text::"color";
    foreach step in array again loop
        execute step;
    end loop;
end
$retort$;
drop cast if exists (varchar as "replaced_enum_type");
drop cast if exists ("replaced_enum_type" as varchar);
drop type "replaced_enum_type";
