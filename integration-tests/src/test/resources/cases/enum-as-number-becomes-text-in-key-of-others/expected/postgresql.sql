-- upgrade
alter table "coat" drop constraint "coat_paint_color_fkey";
alter table "crack" drop constraint "crack_coat_number_coat_paint_color_fkey";
alter table "paint_names" drop constraint "paint_names_paint_color_fkey";
alter table "wall" drop constraint "wall_paint_color_fkey";
alter table "coat" drop constraint "coat_paint_color_check";
alter table "paint" drop constraint "paint_color_check";
alter table "wall" drop constraint "wall_lastcolor_check";
alter table "coat" alter column "paint_color" type varchar(255);
alter table "crack" alter column "coat_paint_color" type varchar(255);
alter table "paint" alter column "color" type varchar(255);
alter table "paint_names" alter column "paint_color" type varchar(255);
alter table "wall" alter column "lastcolor" type varchar(255);
alter table "wall" alter column "paint_color" type varchar(255);
update "coat" set "paint_color" = case "paint_color" when '0' then 'RED' when '1' then 'GREEN' when '2' then 'BLUE' end where "paint_color" in ('0', '1', '2');
update "crack" set "coat_paint_color" = case "coat_paint_color" when '0' then 'RED' when '1' then 'GREEN' when '2' then 'BLUE' end where "coat_paint_color" in ('0', '1', '2');
update "paint" set "color" = case "color" when '0' then 'RED' when '1' then 'GREEN' when '2' then 'BLUE' end where "color" in ('0', '1', '2');
update "paint_names" set "paint_color" = case "paint_color" when '0' then 'RED' when '1' then 'GREEN' when '2' then 'BLUE' end where "paint_color" in ('0', '1', '2');
update "wall" set "paint_color" = case "paint_color" when '0' then 'RED' when '1' then 'GREEN' when '2' then 'BLUE' end where "paint_color" in ('0', '1', '2');
update "wall" set "lastcolor" = case "lastcolor" when '0' then 'RED' when '1' then 'GREEN' when '2' then 'BLUE' end where "lastcolor" in ('0', '1', '2');
do $retort$
declare refusal text := (select case when count(*) > 0 then 'paint_color of coat must be one of RED, GREEN, BLUE, but rows hold ' || string_agg(held || ' (' || holding || case when holding = 1 then ' row)' else ' rows)' end, '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end || ': give them another value first' end
from (select cast(rows_there."paint_color" as varchar(100)) as held, count(*) as holding, count(*) over () as groups, row_number() over (order by rows_there."paint_color") as place
    from "coat" as rows_there where not ("paint_color" in ('RED', 'GREEN', 'BLUE'))
    group by rows_there."paint_color" order by rows_there."paint_color" fetch first 3 rows only) as first_of_them);
begin
    if refusal is not null then
        raise exception using message = refusal;
    end if;
end
$retort$;
alter table "coat" add constraint "coat_paint_color_check" check ("paint_color" in ('RED', 'GREEN', 'BLUE'));
do $retort$
declare refusal text := (select case when count(*) > 0 then 'color of paint must be one of RED, GREEN, BLUE, but rows hold ' || string_agg(held || ' (' || holding || case when holding = 1 then ' row)' else ' rows)' end, '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end || ': give them another value first' end
from (select cast(rows_there."color" as varchar(100)) as held, count(*) as holding, count(*) over () as groups, row_number() over (order by rows_there."color") as place
    from "paint" as rows_there where not ("color" in ('RED', 'GREEN', 'BLUE'))
    group by rows_there."color" order by rows_there."color" fetch first 3 rows only) as first_of_them);
begin
    if refusal is not null then
        raise exception using message = refusal;
    end if;
end
$retort$;
alter table "paint" add constraint "paint_color_check" check ("color" in ('RED', 'GREEN', 'BLUE'));
do $retort$
declare refusal text := (select case when count(*) > 0 then 'lastcolor of wall must be one of RED, GREEN, BLUE, but rows hold ' || string_agg(held || ' (' || holding || case when holding = 1 then ' row)' else ' rows)' end, '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end || ': give them another value first' end
from (select cast(rows_there."lastcolor" as varchar(100)) as held, count(*) as holding, count(*) over () as groups, row_number() over (order by rows_there."lastcolor") as place
    from "wall" as rows_there where not ("lastcolor" in ('RED', 'GREEN', 'BLUE'))
    group by rows_there."lastcolor" order by rows_there."lastcolor" fetch first 3 rows only) as first_of_them);
begin
    if refusal is not null then
        raise exception using message = refusal;
    end if;
end
$retort$;
alter table "wall" add constraint "wall_lastcolor_check" check ("lastcolor" in ('RED', 'GREEN', 'BLUE'));
alter table "coat" add constraint "coat_paint_color_fkey" foreign key ("paint_color") references "paint" ("color");
alter table "crack" add constraint "crack_coat_number_coat_paint_color_fkey" foreign key ("coat_number", "coat_paint_color") references "coat" ("number", "paint_color");
alter table "paint_names" add constraint "paint_names_paint_color_fkey" foreign key ("paint_color") references "paint" ("color");
alter table "wall" add constraint "wall_paint_color_fkey" foreign key ("paint_color") references "paint" ("color");

-- downgrade
alter table "wall" drop constraint "wall_paint_color_fkey";
alter table "paint_names" drop constraint "paint_names_paint_color_fkey";
alter table "crack" drop constraint "crack_coat_number_coat_paint_color_fkey";
alter table "coat" drop constraint "coat_paint_color_fkey";
alter table "wall" drop constraint "wall_lastcolor_check";
alter table "paint" drop constraint "paint_color_check";
alter table "coat" drop constraint "coat_paint_color_check";
update "wall" set "lastcolor" = case "lastcolor" when 'RED' then '0' when 'GREEN' then '1' when 'BLUE' then '2' end where "lastcolor" in ('RED', 'GREEN', 'BLUE');
update "wall" set "paint_color" = case "paint_color" when 'RED' then '0' when 'GREEN' then '1' when 'BLUE' then '2' end where "paint_color" in ('RED', 'GREEN', 'BLUE');
update "paint_names" set "paint_color" = case "paint_color" when 'RED' then '0' when 'GREEN' then '1' when 'BLUE' then '2' end where "paint_color" in ('RED', 'GREEN', 'BLUE');
update "paint" set "color" = case "color" when 'RED' then '0' when 'GREEN' then '1' when 'BLUE' then '2' end where "color" in ('RED', 'GREEN', 'BLUE');
update "crack" set "coat_paint_color" = case "coat_paint_color" when 'RED' then '0' when 'GREEN' then '1' when 'BLUE' then '2' end where "coat_paint_color" in ('RED', 'GREEN', 'BLUE');
update "coat" set "paint_color" = case "paint_color" when 'RED' then '0' when 'GREEN' then '1' when 'BLUE' then '2' end where "paint_color" in ('RED', 'GREEN', 'BLUE');
alter table "wall" alter column "paint_color" type smallint using "paint_color"::smallint;
alter table "wall" alter column "lastcolor" type smallint using "lastcolor"::smallint;
alter table "paint_names" alter column "paint_color" type smallint using "paint_color"::smallint;
alter table "paint" alter column "color" type smallint using "color"::smallint;
alter table "crack" alter column "coat_paint_color" type smallint using "coat_paint_color"::smallint;
alter table "coat" alter column "paint_color" type smallint using "paint_color"::smallint;
do $retort$
declare refusal text := (select case when count(*) > 0 then 'lastcolor of wall must be between 0 and 2, but rows hold ' || string_agg(held || ' (' || holding || case when holding = 1 then ' row)' else ' rows)' end, '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end || ': give them another value first' end
from (select cast(rows_there."lastcolor" as varchar(100)) as held, count(*) as holding, count(*) over () as groups, row_number() over (order by rows_there."lastcolor") as place
    from "wall" as rows_there where not ("lastcolor" between 0 and 2)
    group by rows_there."lastcolor" order by rows_there."lastcolor" fetch first 3 rows only) as first_of_them);
begin
    if refusal is not null then
        raise exception using message = refusal;
    end if;
end
$retort$;
alter table "wall" add constraint "wall_lastcolor_check" check ("lastcolor" between 0 and 2);
do $retort$
declare refusal text := (select case when count(*) > 0 then 'color of paint must be between 0 and 2, but rows hold ' || string_agg(held || ' (' || holding || case when holding = 1 then ' row)' else ' rows)' end, '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end || ': give them another value first' end
from (select cast(rows_there."color" as varchar(100)) as held, count(*) as holding, count(*) over () as groups, row_number() over (order by rows_there."color") as place
    from "paint" as rows_there where not ("color" between 0 and 2)
    group by rows_there."color" order by rows_there."color" fetch first 3 rows only) as first_of_them);
begin
    if refusal is not null then
        raise exception using message = refusal;
    end if;
end
$retort$;
alter table "paint" add constraint "paint_color_check" check ("color" between 0 and 2);
do $retort$
declare refusal text := (select case when count(*) > 0 then 'paint_color of coat must be between 0 and 2, but rows hold ' || string_agg(held || ' (' || holding || case when holding = 1 then ' row)' else ' rows)' end, '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end || ': give them another value first' end
from (select cast(rows_there."paint_color" as varchar(100)) as held, count(*) as holding, count(*) over () as groups, row_number() over (order by rows_there."paint_color") as place
    from "coat" as rows_there where not ("paint_color" between 0 and 2)
    group by rows_there."paint_color" order by rows_there."paint_color" fetch first 3 rows only) as first_of_them);
begin
    if refusal is not null then
        raise exception using message = refusal;
    end if;
end
$retort$;
alter table "coat" add constraint "coat_paint_color_check" check ("paint_color" between 0 and 2);
alter table "wall" add constraint "wall_paint_color_fkey" foreign key ("paint_color") references "paint" ("color");
alter table "paint_names" add constraint "paint_names_paint_color_fkey" foreign key ("paint_color") references "paint" ("color");
alter table "crack" add constraint "crack_coat_number_coat_paint_color_fkey" foreign key ("coat_number", "coat_paint_color") references "coat" ("number", "paint_color");
alter table "coat" add constraint "coat_paint_color_fkey" foreign key ("paint_color") references "paint" ("color");
