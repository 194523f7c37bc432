-- upgrade
alter table "PLACE" drop constraint "PLACE_NEXT_NUMBER_FKEY";
alter table "PLACE_PLACE" drop constraint "PLACE_PLACE_NEAR_NUMBER_FKEY";
alter table "PLACE_PLACE" drop constraint "PLACE_PLACE_PLACE_NUMBER_FKEY";
alter table "PLACE" drop constraint "PLACE_PKEY";
alter table "PLACE_PLACE" drop constraint "PLACE_PLACE_PKEY";
alter table "PLACE" add column "LAND" integer;
update "PLACE" set "LAND" = 1 where "LAND" is null;
alter table "PLACE" alter column "LAND" set not null;
alter table "PLACE" add column "NEXT_LAND" integer;
update "PLACE" set "NEXT_LAND" = case when next_number is not null then 1 end where "NEXT_LAND" is null;
alter table "PLACE_PLACE" add column "PLACE_LAND" integer;
update "PLACE_PLACE" set "PLACE_LAND" = 1 where "PLACE_LAND" is null;
alter table "PLACE_PLACE" alter column "PLACE_LAND" set not null;
alter table "PLACE_PLACE" add column "NEAR_LAND" integer;
update "PLACE_PLACE" set "NEAR_LAND" = 1 where "NEAR_LAND" is null;
alter table "PLACE_PLACE" alter column "NEAR_LAND" set not null;
select case when refusal is not null then signal('45000', refusal) end
from (select case when count(*) > 0 then 'number, land of place must be unique, but several rows have the same: ' || string_agg(shared || ' (' || sharing || ' rows)', '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end end
from (select cast(rows_there."NUMBER" as varchar(100)) || ', ' || cast(rows_there."LAND" as varchar(100)) as shared, count(*) as sharing, count(*) over () as groups, row_number() over (order by rows_there."NUMBER", rows_there."LAND") as place
    from "PLACE" as rows_there where rows_there."NUMBER" is not null and rows_there."LAND" is not null
    group by rows_there."NUMBER", rows_there."LAND" having count(*) > 1 order by rows_there."NUMBER", rows_there."LAND" fetch first 3 rows only) as first_of_them) as refused (refusal);
alter table "PLACE" add constraint "PLACE_PKEY" primary key ("NUMBER", "LAND");
select case when refusal is not null then signal('45000', refusal) end
from (select case when count(*) > 0 then 'place_number, place_land, near_number, near_land of place_place must be unique, but several rows have the same: ' || string_agg(shared || ' (' || sharing || ' rows)', '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end end
from (select cast(rows_there."PLACE_NUMBER" as varchar(100)) || ', ' || cast(rows_there."PLACE_LAND" as varchar(100)) || ', ' || cast(rows_there."NEAR_NUMBER" as varchar(100)) || ', ' || cast(rows_there."NEAR_LAND" as varchar(100)) as shared, count(*) as sharing, count(*) over () as groups, row_number() over (order by rows_there."PLACE_NUMBER", rows_there."PLACE_LAND", rows_there."NEAR_NUMBER", rows_there."NEAR_LAND") as place
    from "PLACE_PLACE" as rows_there where rows_there."PLACE_NUMBER" is not null and rows_there."PLACE_LAND" is not null and rows_there."NEAR_NUMBER" is not null and rows_there."NEAR_LAND" is not null
    group by rows_there."PLACE_NUMBER", rows_there."PLACE_LAND", rows_there."NEAR_NUMBER", rows_there."NEAR_LAND" having count(*) > 1 order by rows_there."PLACE_NUMBER", rows_there."PLACE_LAND", rows_there."NEAR_NUMBER", rows_there."NEAR_LAND" fetch first 3 rows only) as first_of_them) as refused (refusal);
alter table "PLACE_PLACE" add constraint "PLACE_PLACE_PKEY" primary key ("PLACE_NUMBER", "PLACE_LAND", "NEAR_NUMBER", "NEAR_LAND");
create index if not exists "PLACE_NEXT_NUMBER_NEXT_LAND_FKEY_INDEX" on "PLACE" ("NEXT_NUMBER", "NEXT_LAND");
alter table "PLACE" add constraint "PLACE_NEXT_NUMBER_NEXT_LAND_FKEY" foreign key ("NEXT_NUMBER", "NEXT_LAND") index "PLACE_NEXT_NUMBER_NEXT_LAND_FKEY_INDEX" references "PLACE" ("NUMBER", "LAND");
create index if not exists "PLACE_PLACE_NEAR_NUMBER_NEAR_LAND_FKEY_INDEX" on "PLACE_PLACE" ("NEAR_NUMBER", "NEAR_LAND");
alter table "PLACE_PLACE" add constraint "PLACE_PLACE_NEAR_NUMBER_NEAR_LAND_FKEY" foreign key ("NEAR_NUMBER", "NEAR_LAND") index "PLACE_PLACE_NEAR_NUMBER_NEAR_LAND_FKEY_INDEX" references "PLACE" ("NUMBER", "LAND");
create index if not exists "PLACE_PLACE_PLACE_NUMBER_PLACE_LAND_FKEY_INDEX" on "PLACE_PLACE" ("PLACE_NUMBER", "PLACE_LAND");
alter table "PLACE_PLACE" add constraint "PLACE_PLACE_PLACE_NUMBER_PLACE_LAND_FKEY" foreign key ("PLACE_NUMBER", "PLACE_LAND") index "PLACE_PLACE_PLACE_NUMBER_PLACE_LAND_FKEY_INDEX" references "PLACE" ("NUMBER", "LAND");

-- downgrade
alter table "PLACE_PLACE" drop constraint "PLACE_PLACE_PLACE_NUMBER_PLACE_LAND_FKEY";
alter table "PLACE_PLACE" drop constraint "PLACE_PLACE_NEAR_NUMBER_NEAR_LAND_FKEY";
alter table "PLACE" drop constraint "PLACE_NEXT_NUMBER_NEXT_LAND_FKEY";
alter table "PLACE_PLACE" drop constraint "PLACE_PLACE_PKEY";
alter table "PLACE" drop constraint "PLACE_PKEY";
select case when refusal is not null then signal('45000', refusal) end
from (select case when count(*) > 0 then 'place_number, near_number of place_place must be unique, but several rows have the same: ' || string_agg(shared || ' (' || sharing || ' rows)', '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end end
from (select cast(rows_there."PLACE_NUMBER" as varchar(100)) || ', ' || cast(rows_there."NEAR_NUMBER" as varchar(100)) as shared, count(*) as sharing, count(*) over () as groups, row_number() over (order by rows_there."PLACE_NUMBER", rows_there."NEAR_NUMBER") as place
    from "PLACE_PLACE" as rows_there where rows_there."PLACE_NUMBER" is not null and rows_there."NEAR_NUMBER" is not null
    group by rows_there."PLACE_NUMBER", rows_there."NEAR_NUMBER" having count(*) > 1 order by rows_there."PLACE_NUMBER", rows_there."NEAR_NUMBER" fetch first 3 rows only) as first_of_them) as refused (refusal);
select case when refusal is not null then signal('45000', refusal) end
from (select case when count(*) > 0 then 'number of place must be unique, but several rows have the same: ' || string_agg(shared || ' (' || sharing || ' rows)', '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end end
from (select cast(rows_there."NUMBER" as varchar(100)) as shared, count(*) as sharing, count(*) over () as groups, row_number() over (order by rows_there."NUMBER") as place
    from "PLACE" as rows_there where rows_there."NUMBER" is not null
    group by rows_there."NUMBER" having count(*) > 1 order by rows_there."NUMBER" fetch first 3 rows only) as first_of_them) as refused (refusal);
alter table "PLACE_PLACE" drop column "NEAR_LAND";
alter table "PLACE_PLACE" drop column "PLACE_LAND";
alter table "PLACE" drop column "NEXT_LAND";
alter table "PLACE" drop column "LAND";
alter table "PLACE_PLACE" add constraint "PLACE_PLACE_PKEY" primary key ("PLACE_NUMBER", "NEAR_NUMBER");
alter table "PLACE" add constraint "PLACE_PKEY" primary key ("NUMBER");
create index if not exists "PLACE_PLACE_PLACE_NUMBER_FKEY_INDEX" on "PLACE_PLACE" ("PLACE_NUMBER");
alter table "PLACE_PLACE" add constraint "PLACE_PLACE_PLACE_NUMBER_FKEY" foreign key ("PLACE_NUMBER") index "PLACE_PLACE_PLACE_NUMBER_FKEY_INDEX" references "PLACE" ("NUMBER");
create index if not exists "PLACE_PLACE_NEAR_NUMBER_FKEY_INDEX" on "PLACE_PLACE" ("NEAR_NUMBER");
alter table "PLACE_PLACE" add constraint "PLACE_PLACE_NEAR_NUMBER_FKEY" foreign key ("NEAR_NUMBER") index "PLACE_PLACE_NEAR_NUMBER_FKEY_INDEX" references "PLACE" ("NUMBER");
create index if not exists "PLACE_NEXT_NUMBER_FKEY_INDEX" on "PLACE" ("NEXT_NUMBER");
alter table "PLACE" add constraint "PLACE_NEXT_NUMBER_FKEY" foreign key ("NEXT_NUMBER") index "PLACE_NEXT_NUMBER_FKEY_INDEX" references "PLACE" ("NUMBER");
