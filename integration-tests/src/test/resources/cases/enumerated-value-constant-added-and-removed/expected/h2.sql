-- upgrade
alter table "PURCHASE" drop constraint "PURCHASE_LEVEL_CHECK";
alter table "PURCHASE" drop constraint "PURCHASE_STATUS_CHECK";
select case when refusal is not null then signal('45000', refusal) end
from (select case when count(*) > 0 then 'all rows of purchase must meet level in (10, 20, 30), but ' || count(*) || case when count(*) = 1 then ' row does' else ' rows do' end || ' not: change what they hold first' end
from "PURCHASE" where not (level in (10, 20, 30))) as refused (refusal);
alter table "PURCHASE" add constraint "PURCHASE_LEVEL_CHECK" check (level in (10, 20, 30));
select case when refusal is not null then signal('45000', refusal) end
from (select case when count(*) > 0 then 'status of purchase must be one of n, s, but rows hold ' || string_agg(held || ' (' || holding || case when holding = 1 then ' row)' else ' rows)' end, '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end || ': give them another value first' end
from (select cast(rows_there."STATUS" as varchar(100)) as held, count(*) as holding, count(*) over () as groups, row_number() over (order by rows_there."STATUS") as place
    from "PURCHASE" as rows_there where not ("STATUS" in ('n', 's'))
    group by rows_there."STATUS" order by rows_there."STATUS" fetch first 3 rows only) as first_of_them) as refused (refusal);
alter table "PURCHASE" add constraint "PURCHASE_STATUS_CHECK" check ("STATUS" in ('n', 's'));

-- downgrade
alter table "PURCHASE" drop constraint "PURCHASE_STATUS_CHECK";
alter table "PURCHASE" drop constraint "PURCHASE_LEVEL_CHECK";
alter table "PURCHASE" add constraint "PURCHASE_STATUS_CHECK" check ("STATUS" in ('n', 'o', 's'));
select case when refusal is not null then signal('45000', refusal) end
from (select case when count(*) > 0 then 'all rows of purchase must meet level in (10, 30), but ' || count(*) || case when count(*) = 1 then ' row does' else ' rows do' end || ' not: change what they hold first' end
from "PURCHASE" where not (level in (10, 30))) as refused (refusal);
alter table "PURCHASE" add constraint "PURCHASE_LEVEL_CHECK" check (level in (10, 30));
