-- upgrade
alter table "place" drop constraint "place_next_number_fkey";
alter table "place_place" drop constraint "place_place_near_number_fkey";
alter table "place_place" drop constraint "place_place_place_number_fkey";
alter table "place" drop constraint "place_pkey";
alter table "place_place" drop constraint "place_place_pkey";
alter table "place" add column "land" integer;
update "place" set "land" = 1 where "land" is null;
alter table "place" alter column "land" set not null;
alter table "place" add column "next_land" integer;
update "place" set "next_land" = case when next_number is not null then 1 end where "next_land" is null;
alter table "place_place" add column "place_land" integer;
update "place_place" set "place_land" = 1 where "place_land" is null;
alter table "place_place" alter column "place_land" set not null;
alter table "place_place" add column "near_land" integer;
update "place_place" set "near_land" = 1 where "near_land" is null;
alter table "place_place" alter column "near_land" set not null;
do $retort$
declare refusal text := (select case when count(*) > 0 then 'number, land of place must be unique, but several rows have the same: ' || string_agg(shared || ' (' || sharing || ' rows)', '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end end
from (select cast(rows_there."number" as varchar(100)) || ', ' || cast(rows_there."land" as varchar(100)) as shared, count(*) as sharing, count(*) over () as groups, row_number() over (order by rows_there."number", rows_there."land") as place
    from "place" as rows_there where rows_there."number" is not null and rows_there."land" is not null
    group by rows_there."number", rows_there."land" having count(*) > 1 order by rows_there."number", rows_there."land" fetch first 3 rows only) as first_of_them);
begin
    if refusal is not null then
        raise exception using message = refusal;
    end if;
end
$retort$;
alter table "place" add constraint "place_pkey" primary key ("number", "land");
do $retort$
declare refusal text := (select case when count(*) > 0 then 'place_number, place_land, near_number, near_land of place_place must be unique, but several rows have the same: ' || string_agg(shared || ' (' || sharing || ' rows)', '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end end
from (select cast(rows_there."place_number" as varchar(100)) || ', ' || cast(rows_there."place_land" as varchar(100)) || ', ' || cast(rows_there."near_number" as varchar(100)) || ', ' || cast(rows_there."near_land" as varchar(100)) as shared, count(*) as sharing, count(*) over () as groups, row_number() over (order by rows_there."place_number", rows_there."place_land", rows_there."near_number", rows_there."near_land") as place
    from "place_place" as rows_there where rows_there."place_number" is not null and rows_there."place_land" is not null and rows_there."near_number" is not null and rows_there."near_land" is not null
    group by rows_there."place_number", rows_there."place_land", rows_there."near_number", rows_there."near_land" having count(*) > 1 order by rows_there."place_number", rows_there."place_land", rows_there."near_number", rows_there."near_land" fetch first 3 rows only) as first_of_them);
begin
    if refusal is not null then
        raise exception using message = refusal;
    end if;
end
$retort$;
alter table "place_place" add constraint "place_place_pkey" primary key ("place_number", "place_land", "near_number", "near_land");
alter table "place" add constraint "place_next_number_next_land_fkey" foreign key ("next_number", "next_land") references "place" ("number", "land");
alter table "place_place" add constraint "place_place_near_number_near_land_fkey" foreign key ("near_number", "near_land") references "place" ("number", "land");
alter table "place_place" add constraint "place_place_place_number_place_land_fkey" foreign key ("place_number", "place_land") references "place" ("number", "land");

-- downgrade
alter table "place_place" drop constraint "place_place_place_number_place_land_fkey";
alter table "place_place" drop constraint "place_place_near_number_near_land_fkey";
alter table "place" drop constraint "place_next_number_next_land_fkey";
alter table "place_place" drop constraint "place_place_pkey";
alter table "place" drop constraint "place_pkey";
do $retort$
declare refusal text := (select case when count(*) > 0 then 'place_number, near_number of place_place must be unique, but several rows have the same: ' || string_agg(shared || ' (' || sharing || ' rows)', '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end end
from (select cast(rows_there."place_number" as varchar(100)) || ', ' || cast(rows_there."near_number" as varchar(100)) as shared, count(*) as sharing, count(*) over () as groups, row_number() over (order by rows_there."place_number", rows_there."near_number") as place
    from "place_place" as rows_there where rows_there."place_number" is not null and rows_there."near_number" is not null
    group by rows_there."place_number", rows_there."near_number" having count(*) > 1 order by rows_there."place_number", rows_there."near_number" fetch first 3 rows only) as first_of_them);
begin
    if refusal is not null then
        raise exception using message = refusal;
    end if;
end
$retort$;
do $retort$
declare refusal text := (select case when count(*) > 0 then 'number of place must be unique, but several rows have the same: ' || string_agg(shared || ' (' || sharing || ' rows)', '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end end
from (select cast(rows_there."number" as varchar(100)) as shared, count(*) as sharing, count(*) over () as groups, row_number() over (order by rows_there."number") as place
    from "place" as rows_there where rows_there."number" is not null
    group by rows_there."number" having count(*) > 1 order by rows_there."number" fetch first 3 rows only) as first_of_them);
begin
    if refusal is not null then
        raise exception using message = refusal;
    end if;
end
$retort$;
alter table "place_place" drop column "near_land";
alter table "place_place" drop column "place_land";
alter table "place" drop column "next_land";
alter table "place" drop column "land";
alter table "place_place" add constraint "place_place_pkey" primary key ("place_number", "near_number");
alter table "place" add constraint "place_pkey" primary key ("number");
alter table "place_place" add constraint "place_place_place_number_fkey" foreign key ("place_number") references "place" ("number");
alter table "place_place" add constraint "place_place_near_number_fkey" foreign key ("near_number") references "place" ("number");
alter table "place" add constraint "place_next_number_fkey" foreign key ("next_number") references "place" ("number");
