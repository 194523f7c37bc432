-- upgrade
alter table "PURCHASE" drop constraint "PURCHASE_STATUS_CHECK";
update "PURCHASE" set status = 'SETTLED' where status = 'PAID';
select case when refusal is not null then signal('45000', refusal) end
from (select case when count(*) > 0 then 'status of purchase must be one of NEW, SETTLED, but rows hold ' || string_agg(held || ' (' || holding || case when holding = 1 then ' row)' else ' rows)' end, '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end || ': give them another value first' end
from (select cast(rows_there."STATUS" as varchar(100)) as held, count(*) as holding, count(*) over () as groups, row_number() over (order by rows_there."STATUS") as place
    from "PURCHASE" as rows_there where not ("STATUS" in ('NEW', 'SETTLED'))
    group by rows_there."STATUS" order by rows_there."STATUS" fetch first 3 rows only) as first_of_them) as refused (refusal);
alter table "PURCHASE" add constraint "PURCHASE_STATUS_CHECK" check ("STATUS" in ('NEW', 'SETTLED'));

-- downgrade
alter table "PURCHASE" drop constraint "PURCHASE_STATUS_CHECK";
update "PURCHASE" set status = 'PAID' where status = 'SETTLED';
select case when refusal is not null then signal('45000', refusal) end
from (select case when count(*) > 0 then 'status of purchase must be one of NEW, PAID, but rows hold ' || string_agg(held || ' (' || holding || case when holding = 1 then ' row)' else ' rows)' end, '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end || ': give them another value first' end
from (select cast(rows_there."STATUS" as varchar(100)) as held, count(*) as holding, count(*) over () as groups, row_number() over (order by rows_there."STATUS") as place
    from "PURCHASE" as rows_there where not ("STATUS" in ('NEW', 'PAID'))
    group by rows_there."STATUS" order by rows_there."STATUS" fetch first 3 rows only) as first_of_them) as refused (refusal);
alter table "PURCHASE" add constraint "PURCHASE_STATUS_CHECK" check ("STATUS" in ('NEW', 'PAID'));
