-- upgrade
alter table "PURCHASE" drop constraint "PURCHASE_LEVEL_CHECK";
alter table "PURCHASE" drop constraint "PURCHASE_STATUS_CHECK";
alter table "PURCHASE" alter column "LEVEL" set data type tinyint using (case level when 10 then 0 when 300 then 1 else level end);
update "PURCHASE" set "STATUS" = case "STATUS" when 'N' then 'NEW' when 'P' then 'PAID' when 'S' then 'SENT' end where "STATUS" in ('N', 'P', 'S');
select case when refusal is not null then signal('45000', refusal) end
from (select case when count(*) > 0 then 'level of purchase must be between 0 and 1, but rows hold ' || string_agg(held || ' (' || holding || case when holding = 1 then ' row)' else ' rows)' end, '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end || ': give them another value first' end
from (select cast(rows_there."LEVEL" as varchar(100)) as held, count(*) as holding, count(*) over () as groups, row_number() over (order by rows_there."LEVEL") as place
    from "PURCHASE" as rows_there where not ("LEVEL" between 0 and 1)
    group by rows_there."LEVEL" order by rows_there."LEVEL" fetch first 3 rows only) as first_of_them) as refused (refusal);
alter table "PURCHASE" add constraint "PURCHASE_LEVEL_CHECK" check ("LEVEL" between 0 and 1);
alter table "PURCHASE" add constraint "PURCHASE_STATUS_CHECK" check ("STATUS" in ('NEW', 'PAID', 'SENT'));

-- downgrade
alter table "PURCHASE" drop constraint "PURCHASE_STATUS_CHECK";
alter table "PURCHASE" drop constraint "PURCHASE_LEVEL_CHECK";
update "PURCHASE" set "STATUS" = case "STATUS" when 'NEW' then 'N' when 'PAID' then 'P' when 'SENT' then 'S' end where "STATUS" in ('NEW', 'PAID', 'SENT');
alter table "PURCHASE" alter column "LEVEL" set data type smallint using (case level when 0 then 10 when 1 then 300 else level end);
alter table "PURCHASE" add constraint "PURCHASE_STATUS_CHECK" check ("STATUS" in ('N', 'P', 'S'));
select case when refusal is not null then signal('45000', refusal) end
from (select case when count(*) > 0 then 'all rows of purchase must meet level in (10, 300), but ' || count(*) || case when count(*) = 1 then ' row does' else ' rows do' end || ' not: change what they hold first' end
from "PURCHASE" where not (level in (10, 300))) as refused (refusal);
alter table "PURCHASE" add constraint "PURCHASE_LEVEL_CHECK" check (level in (10, 300));
