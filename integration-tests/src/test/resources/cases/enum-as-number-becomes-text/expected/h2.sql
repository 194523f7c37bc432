-- upgrade
alter table "PURCHASE" drop constraint "PURCHASE_STATUS_CHECK";
alter table "PURCHASE" alter column "STATUS" set data type varchar(255);
update "PURCHASE" set "STATUS" = case "STATUS" when '0' then 'NEW' when '1' then 'SETTLED' when '2' then 'SENT' end where "STATUS" in ('0', '1', '2');
select case when refusal is not null then signal('45000', refusal) end
from (select case when count(*) > 0 then 'status of purchase must be one of VOID, SENT, SETTLED, NEW, but rows hold ' || string_agg(held || ' (' || holding || case when holding = 1 then ' row)' else ' rows)' end, '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end || ': give them another value first' end
from (select cast(rows_there."STATUS" as varchar(100)) as held, count(*) as holding, count(*) over () as groups, row_number() over (order by rows_there."STATUS") as place
    from "PURCHASE" as rows_there where not ("STATUS" in ('VOID', 'SENT', 'SETTLED', 'NEW'))
    group by rows_there."STATUS" order by rows_there."STATUS" fetch first 3 rows only) as first_of_them) as refused (refusal);
alter table "PURCHASE" add constraint "PURCHASE_STATUS_CHECK" check ("STATUS" in ('VOID', 'SENT', 'SETTLED', 'NEW'));

-- downgrade
alter table "PURCHASE" drop constraint "PURCHASE_STATUS_CHECK";
update "PURCHASE" set "STATUS" = case "STATUS" when 'NEW' then '0' when 'SETTLED' then '1' when 'SENT' then '2' end where "STATUS" in ('NEW', 'SETTLED', 'SENT');
alter table "PURCHASE" alter column "STATUS" set data type tinyint;
select case when refusal is not null then signal('45000', refusal) end
from (select case when count(*) > 0 then 'status of purchase must be between 0 and 2, but rows hold ' || string_agg(held || ' (' || holding || case when holding = 1 then ' row)' else ' rows)' end, '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end || ': give them another value first' end
from (select cast(rows_there."STATUS" as varchar(100)) as held, count(*) as holding, count(*) over () as groups, row_number() over (order by rows_there."STATUS") as place
    from "PURCHASE" as rows_there where not ("STATUS" between 0 and 2)
    group by rows_there."STATUS" order by rows_there."STATUS" fetch first 3 rows only) as first_of_them) as refused (refusal);
alter table "PURCHASE" add constraint "PURCHASE_STATUS_CHECK" check ("STATUS" between 0 and 2);
