-- upgrade
alter table "PARCEL" drop constraint "parcel_State_check";
alter table "PURCHASE" drop constraint "PURCHASE_STATUS_CHECK";
alter table "PURCHASE" alter column "STATUS" rename to "STATE";
alter table "PARCEL" alter column "State" set data type varchar(20);
update "PARCEL" set "State" = case "State" when 'SENT' then 'SHIPPED' when 'PAID' then 'IT_IS_SETTLED' end where "State" in ('SENT', 'PAID');
update "PURCHASE" set "STATE" = case "STATE" when 'SENT' then 'SHIPPED' when 'PAID' then 'IT_IS_SETTLED' end where "STATE" in ('SENT', 'PAID');
select case when refusal is not null then signal('45000', refusal) end
from (select case when count(*) > 0 then '`State` of parcel must be one of NEW, OPEN, SHIPPED, IT_IS_SETTLED, BACK, but rows hold ' || string_agg(held || ' (' || holding || case when holding = 1 then ' row)' else ' rows)' end, '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end || ': give them another value first' end
from (select cast(rows_there."State" as varchar(100)) as held, count(*) as holding, count(*) over () as groups, row_number() over (order by rows_there."State") as place
    from "PARCEL" as rows_there where not ("State" in ('NEW', 'OPEN', 'SHIPPED', 'IT_IS_SETTLED', 'BACK'))
    group by rows_there."State" order by rows_there."State" fetch first 3 rows only) as first_of_them) as refused (refusal);
alter table "PARCEL" add constraint "parcel_State_check" check ("State" in ('NEW', 'OPEN', 'SHIPPED', 'IT_IS_SETTLED', 'BACK'));
select case when refusal is not null then signal('45000', refusal) end
from (select case when count(*) > 0 then 'state of purchase must be one of NEW, OPEN, SHIPPED, IT_IS_SETTLED, BACK, but rows hold ' || string_agg(held || ' (' || holding || case when holding = 1 then ' row)' else ' rows)' end, '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end || ': give them another value first' end
from (select cast(rows_there."STATE" as varchar(100)) as held, count(*) as holding, count(*) over () as groups, row_number() over (order by rows_there."STATE") as place
    from "PURCHASE" as rows_there where not ("STATE" in ('NEW', 'OPEN', 'SHIPPED', 'IT_IS_SETTLED', 'BACK'))
    group by rows_there."STATE" order by rows_there."STATE" fetch first 3 rows only) as first_of_them) as refused (refusal);
alter table "PURCHASE" add constraint "PURCHASE_STATE_CHECK" check ("STATE" in ('NEW', 'OPEN', 'SHIPPED', 'IT_IS_SETTLED', 'BACK'));

-- downgrade
alter table "PURCHASE" drop constraint "PURCHASE_STATE_CHECK";
alter table "PARCEL" drop constraint "parcel_State_check";
update "PURCHASE" set "STATE" = case "STATE" when 'SHIPPED' then 'SENT' when 'IT_IS_SETTLED' then 'PAID' end where "STATE" in ('SHIPPED', 'IT_IS_SETTLED');
update "PARCEL" set "State" = case "State" when 'SHIPPED' then 'SENT' when 'IT_IS_SETTLED' then 'PAID' end where "State" in ('SHIPPED', 'IT_IS_SETTLED');
select case when refusal is not null then signal('45000', refusal) end
from (select case when count(*) > 0 then '`State` of parcel must fit varchar(8), but rows hold ' || string_agg(held || ' (' || holding || case when holding = 1 then ' row)' else ' rows)' end, '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end || ': give them another value first' end
from (select cast(rows_there."State" as varchar(100)) as held, count(*) as holding, count(*) over () as groups, row_number() over (order by rows_there."State") as place
    from "PARCEL" as rows_there where char_length(cast(rows_there."State" as varchar)) > 8
    group by rows_there."State" order by rows_there."State" fetch first 3 rows only) as first_of_them) as refused (refusal);
alter table "PARCEL" alter column "State" set data type varchar(8);
alter table "PURCHASE" alter column "STATE" rename to "STATUS";
select case when refusal is not null then signal('45000', refusal) end
from (select case when count(*) > 0 then 'status of purchase must be one of NEW, PAID, SENT, LOST, BACK, but rows hold ' || string_agg(held || ' (' || holding || case when holding = 1 then ' row)' else ' rows)' end, '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end || ': give them another value first' end
from (select cast(rows_there."STATUS" as varchar(100)) as held, count(*) as holding, count(*) over () as groups, row_number() over (order by rows_there."STATUS") as place
    from "PURCHASE" as rows_there where not ("STATUS" in ('NEW', 'PAID', 'SENT', 'LOST', 'BACK'))
    group by rows_there."STATUS" order by rows_there."STATUS" fetch first 3 rows only) as first_of_them) as refused (refusal);
alter table "PURCHASE" add constraint "PURCHASE_STATUS_CHECK" check ("STATUS" in ('NEW', 'PAID', 'SENT', 'LOST', 'BACK'));
select case when refusal is not null then signal('45000', refusal) end
from (select case when count(*) > 0 then '`State` of parcel must be one of NEW, PAID, SENT, LOST, BACK, but rows hold ' || string_agg(held || ' (' || holding || case when holding = 1 then ' row)' else ' rows)' end, '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end || ': give them another value first' end
from (select cast(rows_there."State" as varchar(100)) as held, count(*) as holding, count(*) over () as groups, row_number() over (order by rows_there."State") as place
    from "PARCEL" as rows_there where not ("State" in ('NEW', 'PAID', 'SENT', 'LOST', 'BACK'))
    group by rows_there."State" order by rows_there."State" fetch first 3 rows only) as first_of_them) as refused (refusal);
alter table "PARCEL" add constraint "parcel_State_check" check ("State" in ('NEW', 'PAID', 'SENT', 'LOST', 'BACK'));
