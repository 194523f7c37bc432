-- upgrade
do $retort$
declare refusal text := (select case when count(*) > 0 then 'points of parcel must fit numeric(5, 2), but rows hold ' || string_agg(held || ' (' || holding || case when holding = 1 then ' row)' else ' rows)' end, '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end || ': give them another value first' end
from (select cast(rows_there."points" as varchar(100)) as held, count(*) as holding, count(*) over () as groups, row_number() over (order by rows_there."points") as place
    from "parcel" as rows_there where rows_there."points" <= -999.995 or rows_there."points" >= 999.995
    group by rows_there."points" order by rows_there."points" fetch first 3 rows only) as first_of_them);
begin
    if refusal is not null then
        raise exception using message = refusal;
    end if;
end
$retort$;
alter table "parcel" alter column "points" type numeric(5, 2);
do $retort$
declare refusal text := (select case when count(*) > 0 then 'number of parcel must fit varchar(3), but rows hold ' || string_agg(held || ' (' || holding || case when holding = 1 then ' row)' else ' rows)' end, '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end || ': give them another value first' end
from (select cast(rows_there."number" as varchar(100)) as held, count(*) as holding, count(*) over () as groups, row_number() over (order by rows_there."number") as place
    from "parcel" as rows_there where char_length(cast(rows_there."number" as varchar)) > 3
    group by rows_there."number" order by rows_there."number" fetch first 3 rows only) as first_of_them);
begin
    if refusal is not null then
        raise exception using message = refusal;
    end if;
end
$retort$;
alter table "parcel" alter column "number" type varchar(3);
do $retort$
declare refusal text := (select case when count(*) > 0 then 'weight of parcel must fit numeric(10, 2), but rows hold ' || string_agg(held || ' (' || holding || case when holding = 1 then ' row)' else ' rows)' end, '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end || ': give them another value first' end
from (select cast(rows_there."weight" as varchar(100)) as held, count(*) as holding, count(*) over () as groups, row_number() over (order by rows_there."weight") as place
    from "parcel" as rows_there where rows_there."weight" <= -99999999.995 or rows_there."weight" >= 99999999.995
    group by rows_there."weight" order by rows_there."weight" fetch first 3 rows only) as first_of_them);
begin
    if refusal is not null then
        raise exception using message = refusal;
    end if;
end
$retort$;
alter table "parcel" alter column "weight" type numeric(10, 2);
do $retort$
declare refusal text := (select case when count(*) > 0 then 'price of parcel must fit numeric(6, 2), but rows hold ' || string_agg(held || ' (' || holding || case when holding = 1 then ' row)' else ' rows)' end, '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end || ': give them another value first' end
from (select cast(rows_there."price" as varchar(100)) as held, count(*) as holding, count(*) over () as groups, row_number() over (order by rows_there."price") as place
    from "parcel" as rows_there where rows_there."price" <= -9999.995 or rows_there."price" >= 9999.995
    group by rows_there."price" order by rows_there."price" fetch first 3 rows only) as first_of_them);
begin
    if refusal is not null then
        raise exception using message = refusal;
    end if;
end
$retort$;
alter table "parcel" alter column "price" type numeric(6, 2);
do $retort$
declare refusal text := (select case when count(*) > 0 then 'token of parcel must fit varchar(5), but rows hold ' || string_agg(held || ' (' || holding || case when holding = 1 then ' row)' else ' rows)' end, '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end || ': give them another value first' end
from (select cast(rows_there."token" as varchar(100)) as held, count(*) as holding, count(*) over () as groups, row_number() over (order by rows_there."token") as place
    from "parcel" as rows_there where char_length(cast(rows_there."token" as varchar)) > 5
    group by rows_there."token" order by rows_there."token" fetch first 3 rows only) as first_of_them);
begin
    if refusal is not null then
        raise exception using message = refusal;
    end if;
end
$retort$;
alter table "parcel" alter column "token" type varchar(5);
alter table "parcel" alter column "packed" type varchar(10);
alter table "parcel" alter column "sent" type date;
do $retort$
declare refusal text := (select case when count(*) > 0 then 'opened of parcel must fit varchar(10), but rows hold ' || string_agg(held || ' (' || holding || case when holding = 1 then ' row)' else ' rows)' end, '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end || ': give them another value first' end
from (select cast(rows_there."opened" as varchar(100)) as held, count(*) as holding, count(*) over () as groups, row_number() over (order by rows_there."opened") as place
    from "parcel" as rows_there where char_length(cast(rows_there."opened" as varchar)) > 10
    group by rows_there."opened" order by rows_there."opened" fetch first 3 rows only) as first_of_them);
begin
    if refusal is not null then
        raise exception using message = refusal;
    end if;
end
$retort$;
alter table "parcel" alter column "opened" type varchar(10);
alter table "parcel" alter column "fragile" type boolean using "fragile" <> 0;

-- downgrade
alter table "parcel" alter column "fragile" type integer using "fragile"::integer;
alter table "parcel" alter column "opened" type timestamp(6) using "opened"::timestamp(6);
alter table "parcel" alter column "sent" type timestamp(6);
alter table "parcel" alter column "packed" type date using "packed"::date;
alter table "parcel" alter column "token" type uuid using "token"::uuid;
alter table "parcel" alter column "price" type numeric(8, 4);
alter table "parcel" alter column "weight" type double precision;
alter table "parcel" alter column "number" type bigint using "number"::bigint;
alter table "parcel" alter column "points" type integer;
