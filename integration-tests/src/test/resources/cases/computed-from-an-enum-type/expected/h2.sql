-- upgrade
alter table "PRODUCT" alter column "FRESH" drop expression;
select case when refusal is not null then signal('45000', refusal) end
from (select case when count(*) > 0 then 'state of product must be one of NEW, OLD, but rows hold ' || string_agg(held || ' (' || holding || case when holding = 1 then ' row)' else ' rows)' end, '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end || ': give them another value first' end
from (select cast(rows_there."STATE" as varchar(100)) as held, count(*) as holding, count(*) over () as groups, row_number() over (order by rows_there."STATE") as place
    from "PRODUCT" as rows_there where cast(rows_there."STATE" as varchar) in ('LOST')
    group by rows_there."STATE" order by rows_there."STATE" fetch first 3 rows only) as first_of_them) as refused (refusal);
execute immediate coalesce((select 'alter domain "STATE" drop constraint "' || constraint_name || '"' from information_schema.domain_constraints where domain_schema = current_schema and domain_name = 'STATE' fetch first row only), 'set @retort = null');
execute immediate case when exists (select 1 from information_schema.domain_constraints where domain_schema = current_schema and domain_name = 'STATE') then 'set @retort = null' else 'alter domain "STATE" add check (value in (''NEW'', ''OLD''))' end;
alter table "PRODUCT" drop column if exists "FRESH";
alter table "PRODUCT" add column if not exists "FRESH" integer generated always as (case when state = 'NEW' then 1 else 0 end) not null;

-- downgrade
alter table "PRODUCT" alter column "FRESH" drop expression;
execute immediate coalesce((select 'alter domain "STATE" drop constraint "' || constraint_name || '"' from information_schema.domain_constraints where domain_schema = current_schema and domain_name = 'STATE' fetch first row only), 'set @retort = null');
execute immediate case when exists (select 1 from information_schema.domain_constraints where domain_schema = current_schema and domain_name = 'STATE') then 'set @retort = null' else 'alter domain "STATE" add check (value in (''LOST'', ''NEW'', ''OLD''))' end;
alter table "PRODUCT" drop column if exists "FRESH";
alter table "PRODUCT" add column if not exists "FRESH" integer generated always as (case when state = 'NEW' then 1 else 0 end) not null;
