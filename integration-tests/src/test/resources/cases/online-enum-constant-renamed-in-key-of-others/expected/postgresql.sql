-- upgrade
alter table "coat" drop constraint "coat_paint_color_fkey";
alter table "crack" drop constraint "crack_coat_number_coat_paint_color_fkey";
alter table "paint_names" drop constraint "paint_names_paint_color_fkey";
alter table "wall" drop constraint "wall_paint_color_fkey";
alter table "coat" drop constraint "coat_paint_color_check";
alter table "paint" drop constraint "paint_color_check";
alter table "wall" drop constraint "wall_lastcolor_check";
update "coat" set paint_color = 'CRIMSON' where paint_color = 'RED';
update "crack" set coat_paint_color = 'CRIMSON' where coat_paint_color = 'RED';
update "paint" set color = 'CRIMSON' where color = 'RED';
update "paint_names" set "paint_color" = 'CRIMSON' where "paint_color" = 'RED';
update "wall" set paint_color = 'CRIMSON' where paint_color = 'RED';
update "wall" set lastcolor = 'CRIMSON' where lastcolor = 'RED';
do $retort$
declare refusal text := (select case when count(*) > 0 then 'paint_color of coat must be one of CRIMSON, GREEN, BLUE, but rows hold ' || string_agg(held || ' (' || holding || case when holding = 1 then ' row)' else ' rows)' end, '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end || ': give them another value first' end
from (select cast(rows_there."paint_color" as varchar(100)) as held, count(*) as holding, count(*) over () as groups, row_number() over (order by rows_there."paint_color") as place
    from "coat" as rows_there where not ("paint_color" in ('CRIMSON', 'GREEN', 'BLUE'))
    group by rows_there."paint_color" order by rows_there."paint_color" fetch first 3 rows only) as first_of_them);
begin
    if refusal is not null then
        raise exception using message = refusal;
    end if;
end
$retort$;
alter table "coat" add constraint "coat_paint_color_check" check ("paint_color" in ('CRIMSON', 'GREEN', 'BLUE')) not valid;
alter table "coat" validate constraint "coat_paint_color_check";
do $retort$
declare refusal text := (select case when count(*) > 0 then 'color of paint must be one of CRIMSON, GREEN, BLUE, but rows hold ' || string_agg(held || ' (' || holding || case when holding = 1 then ' row)' else ' rows)' end, '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end || ': give them another value first' end
from (select cast(rows_there."color" as varchar(100)) as held, count(*) as holding, count(*) over () as groups, row_number() over (order by rows_there."color") as place
    from "paint" as rows_there where not ("color" in ('CRIMSON', 'GREEN', 'BLUE'))
    group by rows_there."color" order by rows_there."color" fetch first 3 rows only) as first_of_them);
begin
    if refusal is not null then
        raise exception using message = refusal;
    end if;
end
$retort$;
alter table "paint" add constraint "paint_color_check" check ("color" in ('CRIMSON', 'GREEN', 'BLUE')) not valid;
alter table "paint" validate constraint "paint_color_check";
do $retort$
declare refusal text := (select case when count(*) > 0 then 'lastcolor of wall must be one of CRIMSON, GREEN, BLUE, but rows hold ' || string_agg(held || ' (' || holding || case when holding = 1 then ' row)' else ' rows)' end, '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end || ': give them another value first' end
from (select cast(rows_there."lastcolor" as varchar(100)) as held, count(*) as holding, count(*) over () as groups, row_number() over (order by rows_there."lastcolor") as place
    from "wall" as rows_there where not ("lastcolor" in ('CRIMSON', 'GREEN', 'BLUE'))
    group by rows_there."lastcolor" order by rows_there."lastcolor" fetch first 3 rows only) as first_of_them);
begin
    if refusal is not null then
        raise exception using message = refusal;
    end if;
end
$retort$;
alter table "wall" add constraint "wall_lastcolor_check" check ("lastcolor" in ('CRIMSON', 'GREEN', 'BLUE')) not valid;
alter table "wall" validate constraint "wall_lastcolor_check";
alter table "coat" add constraint "coat_paint_color_fkey" foreign key ("paint_color") references "paint" ("color") not valid;
alter table "coat" validate constraint "coat_paint_color_fkey";
alter table "crack" add constraint "crack_coat_number_coat_paint_color_fkey" foreign key ("coat_number", "coat_paint_color") references "coat" ("number", "paint_color") not valid;
alter table "crack" validate constraint "crack_coat_number_coat_paint_color_fkey";
alter table "paint_names" add constraint "paint_names_paint_color_fkey" foreign key ("paint_color") references "paint" ("color") not valid;
alter table "paint_names" validate constraint "paint_names_paint_color_fkey";
alter table "wall" add constraint "wall_paint_color_fkey" foreign key ("paint_color") references "paint" ("color") not valid;
alter table "wall" validate constraint "wall_paint_color_fkey";

-- downgrade
alter table "wall" drop constraint "wall_paint_color_fkey";
alter table "paint_names" drop constraint "paint_names_paint_color_fkey";
alter table "crack" drop constraint "crack_coat_number_coat_paint_color_fkey";
alter table "coat" drop constraint "coat_paint_color_fkey";
alter table "wall" drop constraint "wall_lastcolor_check";
alter table "paint" drop constraint "paint_color_check";
alter table "coat" drop constraint "coat_paint_color_check";
update "wall" set lastcolor = 'RED' where lastcolor = 'CRIMSON';
update "wall" set paint_color = 'RED' where paint_color = 'CRIMSON';
update "paint_names" set "paint_color" = 'RED' where "paint_color" = 'CRIMSON';
update "paint" set color = 'RED' where color = 'CRIMSON';
update "crack" set coat_paint_color = 'RED' where coat_paint_color = 'CRIMSON';
update "coat" set paint_color = 'RED' where paint_color = 'CRIMSON';
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
alter table "wall" add constraint "wall_lastcolor_check" check ("lastcolor" in ('RED', 'GREEN', 'BLUE')) not valid;
alter table "wall" validate constraint "wall_lastcolor_check";
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
alter table "paint" add constraint "paint_color_check" check ("color" in ('RED', 'GREEN', 'BLUE')) not valid;
alter table "paint" validate constraint "paint_color_check";
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
alter table "coat" add constraint "coat_paint_color_check" check ("paint_color" in ('RED', 'GREEN', 'BLUE')) not valid;
alter table "coat" validate constraint "coat_paint_color_check";
alter table "wall" add constraint "wall_paint_color_fkey" foreign key ("paint_color") references "paint" ("color") not valid;
alter table "wall" validate constraint "wall_paint_color_fkey";
alter table "paint_names" add constraint "paint_names_paint_color_fkey" foreign key ("paint_color") references "paint" ("color") not valid;
alter table "paint_names" validate constraint "paint_names_paint_color_fkey";
alter table "crack" add constraint "crack_coat_number_coat_paint_color_fkey" foreign key ("coat_number", "coat_paint_color") references "coat" ("number", "paint_color") not valid;
alter table "crack" validate constraint "crack_coat_number_coat_paint_color_fkey";
alter table "coat" add constraint "coat_paint_color_fkey" foreign key ("paint_color") references "paint" ("color") not valid;
alter table "coat" validate constraint "coat_paint_color_fkey";
