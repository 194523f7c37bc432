-- upgrade
alter table "COAT" drop constraint "COAT_PAINT_COLOR_FKEY";
alter table "CRACK" drop constraint "CRACK_COAT_NUMBER_COAT_PAINT_COLOR_FKEY";
alter table "PAINT_NAMES" drop constraint "PAINT_NAMES_PAINT_COLOR_FKEY";
alter table "WALL" drop constraint "WALL_PAINT_COLOR_FKEY";
alter table "COAT" drop constraint "COAT_PAINT_COLOR_CHECK";
alter table "PAINT" drop constraint "PAINT_COLOR_CHECK";
alter table "WALL" drop constraint "WALL_LASTCOLOR_CHECK";
alter table "COAT" alter column "PAINT_COLOR" set data type varchar(255);
alter table "CRACK" alter column "COAT_PAINT_COLOR" set data type varchar(255);
alter table "PAINT" alter column "COLOR" set data type varchar(255);
alter table "PAINT_NAMES" alter column "PAINT_COLOR" set data type varchar(255);
alter table "WALL" alter column "LASTCOLOR" set data type varchar(255);
alter table "WALL" alter column "PAINT_COLOR" set data type varchar(255);
update "COAT" set "PAINT_COLOR" = case "PAINT_COLOR" when '0' then 'RED' when '1' then 'GREEN' when '2' then 'BLUE' end where "PAINT_COLOR" in ('0', '1', '2');
update "CRACK" set "COAT_PAINT_COLOR" = case "COAT_PAINT_COLOR" when '0' then 'RED' when '1' then 'GREEN' when '2' then 'BLUE' end where "COAT_PAINT_COLOR" in ('0', '1', '2');
update "PAINT" set "COLOR" = case "COLOR" when '0' then 'RED' when '1' then 'GREEN' when '2' then 'BLUE' end where "COLOR" in ('0', '1', '2');
update "PAINT_NAMES" set "PAINT_COLOR" = case "PAINT_COLOR" when '0' then 'RED' when '1' then 'GREEN' when '2' then 'BLUE' end where "PAINT_COLOR" in ('0', '1', '2');
update "WALL" set "PAINT_COLOR" = case "PAINT_COLOR" when '0' then 'RED' when '1' then 'GREEN' when '2' then 'BLUE' end where "PAINT_COLOR" in ('0', '1', '2');
update "WALL" set "LASTCOLOR" = case "LASTCOLOR" when '0' then 'RED' when '1' then 'GREEN' when '2' then 'BLUE' end where "LASTCOLOR" in ('0', '1', '2');
select case when refusal is not null then signal('45000', refusal) end
from (select case when count(*) > 0 then 'paint_color of coat must be one of RED, GREEN, BLUE, but rows hold ' || string_agg(held || ' (' || holding || case when holding = 1 then ' row)' else ' rows)' end, '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end || ': give them another value first' end
from (select cast(rows_there."PAINT_COLOR" as varchar(100)) as held, count(*) as holding, count(*) over () as groups, row_number() over (order by rows_there."PAINT_COLOR") as place
    from "COAT" as rows_there where not ("PAINT_COLOR" in ('RED', 'GREEN', 'BLUE'))
    group by rows_there."PAINT_COLOR" order by rows_there."PAINT_COLOR" fetch first 3 rows only) as first_of_them) as refused (refusal);
alter table "COAT" add constraint "COAT_PAINT_COLOR_CHECK" check ("PAINT_COLOR" in ('RED', 'GREEN', 'BLUE'));
select case when refusal is not null then signal('45000', refusal) end
from (select case when count(*) > 0 then 'color of paint must be one of RED, GREEN, BLUE, but rows hold ' || string_agg(held || ' (' || holding || case when holding = 1 then ' row)' else ' rows)' end, '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end || ': give them another value first' end
from (select cast(rows_there."COLOR" as varchar(100)) as held, count(*) as holding, count(*) over () as groups, row_number() over (order by rows_there."COLOR") as place
    from "PAINT" as rows_there where not ("COLOR" in ('RED', 'GREEN', 'BLUE'))
    group by rows_there."COLOR" order by rows_there."COLOR" fetch first 3 rows only) as first_of_them) as refused (refusal);
alter table "PAINT" add constraint "PAINT_COLOR_CHECK" check ("COLOR" in ('RED', 'GREEN', 'BLUE'));
select case when refusal is not null then signal('45000', refusal) end
from (select case when count(*) > 0 then 'lastcolor of wall must be one of RED, GREEN, BLUE, but rows hold ' || string_agg(held || ' (' || holding || case when holding = 1 then ' row)' else ' rows)' end, '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end || ': give them another value first' end
from (select cast(rows_there."LASTCOLOR" as varchar(100)) as held, count(*) as holding, count(*) over () as groups, row_number() over (order by rows_there."LASTCOLOR") as place
    from "WALL" as rows_there where not ("LASTCOLOR" in ('RED', 'GREEN', 'BLUE'))
    group by rows_there."LASTCOLOR" order by rows_there."LASTCOLOR" fetch first 3 rows only) as first_of_them) as refused (refusal);
alter table "WALL" add constraint "WALL_LASTCOLOR_CHECK" check ("LASTCOLOR" in ('RED', 'GREEN', 'BLUE'));
create index if not exists "COAT_PAINT_COLOR_FKEY_INDEX" on "COAT" ("PAINT_COLOR");
alter table "COAT" add constraint "COAT_PAINT_COLOR_FKEY" foreign key ("PAINT_COLOR") index "COAT_PAINT_COLOR_FKEY_INDEX" references "PAINT" ("COLOR");
create index if not exists "CRACK_COAT_NUMBER_COAT_PAINT_COLOR_FKEY_INDEX" on "CRACK" ("COAT_NUMBER", "COAT_PAINT_COLOR");
alter table "CRACK" add constraint "CRACK_COAT_NUMBER_COAT_PAINT_COLOR_FKEY" foreign key ("COAT_NUMBER", "COAT_PAINT_COLOR") index "CRACK_COAT_NUMBER_COAT_PAINT_COLOR_FKEY_INDEX" references "COAT" ("NUMBER", "PAINT_COLOR");
create index if not exists "PAINT_NAMES_PAINT_COLOR_FKEY_INDEX" on "PAINT_NAMES" ("PAINT_COLOR");
alter table "PAINT_NAMES" add constraint "PAINT_NAMES_PAINT_COLOR_FKEY" foreign key ("PAINT_COLOR") index "PAINT_NAMES_PAINT_COLOR_FKEY_INDEX" references "PAINT" ("COLOR");
create index if not exists "WALL_PAINT_COLOR_FKEY_INDEX" on "WALL" ("PAINT_COLOR");
alter table "WALL" add constraint "WALL_PAINT_COLOR_FKEY" foreign key ("PAINT_COLOR") index "WALL_PAINT_COLOR_FKEY_INDEX" references "PAINT" ("COLOR");

-- downgrade
alter table "WALL" drop constraint "WALL_PAINT_COLOR_FKEY";
alter table "PAINT_NAMES" drop constraint "PAINT_NAMES_PAINT_COLOR_FKEY";
alter table "CRACK" drop constraint "CRACK_COAT_NUMBER_COAT_PAINT_COLOR_FKEY";
alter table "COAT" drop constraint "COAT_PAINT_COLOR_FKEY";
alter table "WALL" drop constraint "WALL_LASTCOLOR_CHECK";
alter table "PAINT" drop constraint "PAINT_COLOR_CHECK";
alter table "COAT" drop constraint "COAT_PAINT_COLOR_CHECK";
update "WALL" set "LASTCOLOR" = case "LASTCOLOR" when 'RED' then '0' when 'GREEN' then '1' when 'BLUE' then '2' end where "LASTCOLOR" in ('RED', 'GREEN', 'BLUE');
update "WALL" set "PAINT_COLOR" = case "PAINT_COLOR" when 'RED' then '0' when 'GREEN' then '1' when 'BLUE' then '2' end where "PAINT_COLOR" in ('RED', 'GREEN', 'BLUE');
update "PAINT_NAMES" set "PAINT_COLOR" = case "PAINT_COLOR" when 'RED' then '0' when 'GREEN' then '1' when 'BLUE' then '2' end where "PAINT_COLOR" in ('RED', 'GREEN', 'BLUE');
update "PAINT" set "COLOR" = case "COLOR" when 'RED' then '0' when 'GREEN' then '1' when 'BLUE' then '2' end where "COLOR" in ('RED', 'GREEN', 'BLUE');
update "CRACK" set "COAT_PAINT_COLOR" = case "COAT_PAINT_COLOR" when 'RED' then '0' when 'GREEN' then '1' when 'BLUE' then '2' end where "COAT_PAINT_COLOR" in ('RED', 'GREEN', 'BLUE');
update "COAT" set "PAINT_COLOR" = case "PAINT_COLOR" when 'RED' then '0' when 'GREEN' then '1' when 'BLUE' then '2' end where "PAINT_COLOR" in ('RED', 'GREEN', 'BLUE');
alter table "WALL" alter column "PAINT_COLOR" set data type tinyint;
alter table "WALL" alter column "LASTCOLOR" set data type tinyint;
alter table "PAINT_NAMES" alter column "PAINT_COLOR" set data type tinyint;
alter table "PAINT" alter column "COLOR" set data type tinyint;
alter table "CRACK" alter column "COAT_PAINT_COLOR" set data type tinyint;
alter table "COAT" alter column "PAINT_COLOR" set data type tinyint;
select case when refusal is not null then signal('45000', refusal) end
from (select case when count(*) > 0 then 'lastcolor of wall must be between 0 and 2, but rows hold ' || string_agg(held || ' (' || holding || case when holding = 1 then ' row)' else ' rows)' end, '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end || ': give them another value first' end
from (select cast(rows_there."LASTCOLOR" as varchar(100)) as held, count(*) as holding, count(*) over () as groups, row_number() over (order by rows_there."LASTCOLOR") as place
    from "WALL" as rows_there where not ("LASTCOLOR" between 0 and 2)
    group by rows_there."LASTCOLOR" order by rows_there."LASTCOLOR" fetch first 3 rows only) as first_of_them) as refused (refusal);
alter table "WALL" add constraint "WALL_LASTCOLOR_CHECK" check ("LASTCOLOR" between 0 and 2);
select case when refusal is not null then signal('45000', refusal) end
from (select case when count(*) > 0 then 'color of paint must be between 0 and 2, but rows hold ' || string_agg(held || ' (' || holding || case when holding = 1 then ' row)' else ' rows)' end, '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end || ': give them another value first' end
from (select cast(rows_there."COLOR" as varchar(100)) as held, count(*) as holding, count(*) over () as groups, row_number() over (order by rows_there."COLOR") as place
    from "PAINT" as rows_there where not ("COLOR" between 0 and 2)
    group by rows_there."COLOR" order by rows_there."COLOR" fetch first 3 rows only) as first_of_them) as refused (refusal);
alter table "PAINT" add constraint "PAINT_COLOR_CHECK" check ("COLOR" between 0 and 2);
select case when refusal is not null then signal('45000', refusal) end
from (select case when count(*) > 0 then 'paint_color of coat must be between 0 and 2, but rows hold ' || string_agg(held || ' (' || holding || case when holding = 1 then ' row)' else ' rows)' end, '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end || ': give them another value first' end
from (select cast(rows_there."PAINT_COLOR" as varchar(100)) as held, count(*) as holding, count(*) over () as groups, row_number() over (order by rows_there."PAINT_COLOR") as place
    from "COAT" as rows_there where not ("PAINT_COLOR" between 0 and 2)
    group by rows_there."PAINT_COLOR" order by rows_there."PAINT_COLOR" fetch first 3 rows only) as first_of_them) as refused (refusal);
alter table "COAT" add constraint "COAT_PAINT_COLOR_CHECK" check ("PAINT_COLOR" between 0 and 2);
create index if not exists "WALL_PAINT_COLOR_FKEY_INDEX" on "WALL" ("PAINT_COLOR");
alter table "WALL" add constraint "WALL_PAINT_COLOR_FKEY" foreign key ("PAINT_COLOR") index "WALL_PAINT_COLOR_FKEY_INDEX" references "PAINT" ("COLOR");
create index if not exists "PAINT_NAMES_PAINT_COLOR_FKEY_INDEX" on "PAINT_NAMES" ("PAINT_COLOR");
alter table "PAINT_NAMES" add constraint "PAINT_NAMES_PAINT_COLOR_FKEY" foreign key ("PAINT_COLOR") index "PAINT_NAMES_PAINT_COLOR_FKEY_INDEX" references "PAINT" ("COLOR");
create index if not exists "CRACK_COAT_NUMBER_COAT_PAINT_COLOR_FKEY_INDEX" on "CRACK" ("COAT_NUMBER", "COAT_PAINT_COLOR");
alter table "CRACK" add constraint "CRACK_COAT_NUMBER_COAT_PAINT_COLOR_FKEY" foreign key ("COAT_NUMBER", "COAT_PAINT_COLOR") index "CRACK_COAT_NUMBER_COAT_PAINT_COLOR_FKEY_INDEX" references "COAT" ("NUMBER", "PAINT_COLOR");
create index if not exists "COAT_PAINT_COLOR_FKEY_INDEX" on "COAT" ("PAINT_COLOR");
alter table "COAT" add constraint "COAT_PAINT_COLOR_FKEY" foreign key ("PAINT_COLOR") index "COAT_PAINT_COLOR_FKEY_INDEX" references "PAINT" ("COLOR");
