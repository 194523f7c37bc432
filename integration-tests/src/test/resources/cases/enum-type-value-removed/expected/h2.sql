-- upgrade
select case when refusal is not null then signal('45000', refusal) end
from (select case when count(*) > 0 then 'status of purchase must be one of NEW, PAID, but rows hold ' || string_agg(held || ' (' || holding || case when holding = 1 then ' row)' else ' rows)' end, '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end || ': give them another value first' end
from (select cast(rows_there."STATUS" as varchar(100)) as held, count(*) as holding, count(*) over () as groups, row_number() over (order by rows_there."STATUS") as place
    from "PURCHASE" as rows_there where cast(rows_there."STATUS" as varchar) in ('SENT')
    group by rows_there."STATUS" order by rows_there."STATUS" fetch first 3 rows only) as first_of_them) as refused (refusal);
select case when refusal is not null then signal('45000', refusal) end
from (select case when count(*) > 0 then 'status of returned must be one of NEW, PAID, but rows hold ' || string_agg(held || ' (' || holding || case when holding = 1 then ' row)' else ' rows)' end, '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end || ': give them another value first' end
from (select cast(rows_there."STATUS" as varchar(100)) as held, count(*) as holding, count(*) over () as groups, row_number() over (order by rows_there."STATUS") as place
    from "RETURNED" as rows_there where cast(rows_there."STATUS" as varchar) in ('SENT')
    group by rows_there."STATUS" order by rows_there."STATUS" fetch first 3 rows only) as first_of_them) as refused (refusal);
alter domain "STATUS" drop constraint if exists "STATUS_CHECK";
alter domain "STATUS" add constraint if not exists "STATUS_CHECK" check (value in ('NEW', 'PAID'));

-- downgrade
alter domain "STATUS" drop constraint if exists "STATUS_CHECK";
alter domain "STATUS" add constraint if not exists "STATUS_CHECK" check (value in ('NEW', 'PAID', 'SENT'));
