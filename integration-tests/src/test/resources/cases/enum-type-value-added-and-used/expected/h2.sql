-- upgrade
alter table "PURCHASE" alter column "STATUS" drop default;
execute immediate coalesce((select 'alter domain "STATUS" drop constraint "' || constraint_name || '"' from information_schema.domain_constraints where domain_schema = current_schema and domain_name = 'STATUS' fetch first row only), 'set @retort = null');
execute immediate case when exists (select 1 from information_schema.domain_constraints where domain_schema = current_schema and domain_name = 'STATUS') then 'set @retort = null' else 'alter domain "STATUS" add check (value in (''DRAFT'', ''NEW'', ''PAID''))' end;
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
execute immediate coalesce((select 'alter domain "STATUS" drop constraint "' || constraint_name || '"' from information_schema.domain_constraints where domain_schema = current_schema and domain_name = 'STATUS' fetch first row only), 'set @retort = null');
execute immediate case when exists (select 1 from information_schema.domain_constraints where domain_schema = current_schema and domain_name = 'STATUS') then 'set @retort = null' else 'alter domain "STATUS" add check (value in (''NEW'', ''PAID''))' end;
alter table "PURCHASE" alter column "STATUS" set default 'NEW';
