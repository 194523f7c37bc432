-- upgrade
alter table "PURCHASE" alter column "STATUS" set data type tinyint using (case status when 'NEW' then 0 when 'PAID' then 1 end);
select case when refusal is not null then signal('45000', refusal) end
from (select case when count(*) > 0 then 'status of purchase must be between 0 and 1, but rows hold ' || string_agg(held || ' (' || holding || case when holding = 1 then ' row)' else ' rows)' end, '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end || ': give them another value first' end
from (select cast(rows_there."STATUS" as varchar(100)) as held, count(*) as holding, count(*) over () as groups, row_number() over (order by rows_there."STATUS") as place
    from "PURCHASE" as rows_there where not ("STATUS" between 0 and 1)
    group by rows_there."STATUS" order by rows_there."STATUS" fetch first 3 rows only) as first_of_them) as refused (refusal);
alter table "PURCHASE" add constraint "PURCHASE_STATUS_CHECK" check ("STATUS" between 0 and 1);
drop domain "STATUS";

-- downgrade
create domain "STATUS" as varchar(255) check (value in ('NEW', 'PAID'));
alter table "PURCHASE" drop constraint "PURCHASE_STATUS_CHECK";
alter table "PURCHASE" alter column "STATUS" set data type "STATUS" using (cast(case status when 0 then 'NEW' when 1 then 'PAID' end as status));
