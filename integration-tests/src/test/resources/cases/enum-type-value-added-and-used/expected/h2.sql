-- upgrade
alter table "PURCHASE" alter column "STATUS" drop default;
alter domain "STATUS" drop constraint if exists "STATUS_CHECK";
alter domain "STATUS" add constraint if not exists "STATUS_CHECK" check (value in ('DRAFT', 'NEW', 'PAID'));
alter table "PURCHASE" add column "BEFORE" "STATUS";
update "PURCHASE" set "BEFORE" = 'DRAFT' where "BEFORE" is null;
alter table "PURCHASE" alter column "BEFORE" set not null;
alter table "PURCHASE" alter column "STATUS" set default 'DRAFT';

-- downgrade
alter table "PURCHASE" alter column "STATUS" drop default;
alter table "PURCHASE" drop column "BEFORE";
select case when refusal is not null then signal('45000', refusal) end
from (select case when count(*) > 0 then 'status of purchase must be one of NEW, PAID, but rows hold ' || string_agg(held || ' (' || holding || case when holding = 1 then ' row)' else ' rows)' end, '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end || ': give them another value first' end
from (select cast(rows_there."STATUS" as varchar(100)) as held, count(*) as holding, count(*) over () as groups, row_number() over (order by rows_there."STATUS") as place
    from "PURCHASE" as rows_there where cast(rows_there."STATUS" as varchar) in ('DRAFT')
    group by rows_there."STATUS" order by rows_there."STATUS" fetch first 3 rows only) as first_of_them) as refused (refusal);
alter domain "STATUS" drop constraint if exists "STATUS_CHECK";
alter domain "STATUS" add constraint if not exists "STATUS_CHECK" check (value in ('NEW', 'PAID'));
alter table "PURCHASE" alter column "STATUS" set default 'NEW';
