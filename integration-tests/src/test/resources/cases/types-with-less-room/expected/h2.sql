-- upgrade
select case when refusal is not null then signal('45000', refusal) end
from (select case when count(*) > 0 then 'points of parcel must fit numeric(5, 2), but rows hold ' || string_agg(held || ' (' || holding || case when holding = 1 then ' row)' else ' rows)' end, '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end || ': give them another value first' end
from (select cast(rows_there."POINTS" as varchar(100)) as held, count(*) as holding, count(*) over () as groups, row_number() over (order by rows_there."POINTS") as place
    from "PARCEL" as rows_there where rows_there."POINTS" <= -999.995 or rows_there."POINTS" >= 999.995
    group by rows_there."POINTS" order by rows_there."POINTS" fetch first 3 rows only) as first_of_them) as refused (refusal);
alter table "PARCEL" alter column "POINTS" set data type numeric(5, 2);
select case when refusal is not null then signal('45000', refusal) end
from (select case when count(*) > 0 then 'number of parcel must fit varchar(3), but rows hold ' || string_agg(held || ' (' || holding || case when holding = 1 then ' row)' else ' rows)' end, '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end || ': give them another value first' end
from (select cast(rows_there."NUMBER" as varchar(100)) as held, count(*) as holding, count(*) over () as groups, row_number() over (order by rows_there."NUMBER") as place
    from "PARCEL" as rows_there where char_length(cast(rows_there."NUMBER" as varchar)) > 3
    group by rows_there."NUMBER" order by rows_there."NUMBER" fetch first 3 rows only) as first_of_them) as refused (refusal);
alter table "PARCEL" alter column "NUMBER" set data type varchar(3);
select case when refusal is not null then signal('45000', refusal) end
from (select case when count(*) > 0 then 'weight of parcel must fit numeric(10, 2), but rows hold ' || string_agg(held || ' (' || holding || case when holding = 1 then ' row)' else ' rows)' end, '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end || ': give them another value first' end
from (select cast(rows_there."WEIGHT" as varchar(100)) as held, count(*) as holding, count(*) over () as groups, row_number() over (order by rows_there."WEIGHT") as place
    from "PARCEL" as rows_there where rows_there."WEIGHT" <= -99999999.995 or rows_there."WEIGHT" >= 99999999.995
    group by rows_there."WEIGHT" order by rows_there."WEIGHT" fetch first 3 rows only) as first_of_them) as refused (refusal);
alter table "PARCEL" alter column "WEIGHT" set data type numeric(10, 2);
select case when refusal is not null then signal('45000', refusal) end
from (select case when count(*) > 0 then 'price of parcel must fit numeric(6, 2), but rows hold ' || string_agg(held || ' (' || holding || case when holding = 1 then ' row)' else ' rows)' end, '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end || ': give them another value first' end
from (select cast(rows_there."PRICE" as varchar(100)) as held, count(*) as holding, count(*) over () as groups, row_number() over (order by rows_there."PRICE") as place
    from "PARCEL" as rows_there where rows_there."PRICE" <= -9999.995 or rows_there."PRICE" >= 9999.995
    group by rows_there."PRICE" order by rows_there."PRICE" fetch first 3 rows only) as first_of_them) as refused (refusal);
alter table "PARCEL" alter column "PRICE" set data type numeric(6, 2);
select case when refusal is not null then signal('45000', refusal) end
from (select case when count(*) > 0 then 'token of parcel must fit varchar(5), but rows hold ' || string_agg(held || ' (' || holding || case when holding = 1 then ' row)' else ' rows)' end, '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end || ': give them another value first' end
from (select cast(rows_there."TOKEN" as varchar(100)) as held, count(*) as holding, count(*) over () as groups, row_number() over (order by rows_there."TOKEN") as place
    from "PARCEL" as rows_there where char_length(cast(rows_there."TOKEN" as varchar)) > 5
    group by rows_there."TOKEN" order by rows_there."TOKEN" fetch first 3 rows only) as first_of_them) as refused (refusal);
alter table "PARCEL" alter column "TOKEN" set data type varchar(5);
alter table "PARCEL" alter column "PACKED" set data type varchar(10);
alter table "PARCEL" alter column "SENT" set data type date;
select case when refusal is not null then signal('45000', refusal) end
from (select case when count(*) > 0 then 'opened of parcel must fit varchar(10), but rows hold ' || string_agg(held || ' (' || holding || case when holding = 1 then ' row)' else ' rows)' end, '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end || ': give them another value first' end
from (select cast(rows_there."OPENED" as varchar(100)) as held, count(*) as holding, count(*) over () as groups, row_number() over (order by rows_there."OPENED") as place
    from "PARCEL" as rows_there where char_length(cast(rows_there."OPENED" as varchar)) > 10
    group by rows_there."OPENED" order by rows_there."OPENED" fetch first 3 rows only) as first_of_them) as refused (refusal);
alter table "PARCEL" alter column "OPENED" set data type varchar(10);
alter table "PARCEL" alter column "FRAGILE" set data type boolean;

-- downgrade
alter table "PARCEL" alter column "FRAGILE" set data type integer;
alter table "PARCEL" alter column "OPENED" set data type timestamp(6);
alter table "PARCEL" alter column "SENT" set data type timestamp(6);
alter table "PARCEL" alter column "PACKED" set data type date;
alter table "PARCEL" alter column "TOKEN" set data type uuid;
alter table "PARCEL" alter column "PRICE" set data type numeric(8, 4);
alter table "PARCEL" alter column "WEIGHT" set data type double precision;
alter table "PARCEL" alter column "NUMBER" set data type bigint;
alter table "PARCEL" alter column "POINTS" set data type integer;
