-- upgrade
drop table "RETURNED";
select case when refusal is not null then signal('45000', refusal) end
from (select case when count(*) > 0 then 'status of purchase must be one of NEW, PAID, but rows hold ' || string_agg(held || ' (' || holding || case when holding = 1 then ' row)' else ' rows)' end, '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end || ': give them another value first' end
from (select cast(rows_there."STATUS" as varchar(100)) as held, count(*) as holding, count(*) over () as groups, row_number() over (order by rows_there."STATUS") as place
    from "PURCHASE" as rows_there where cast(rows_there."STATUS" as varchar) in ('SENT')
    group by rows_there."STATUS" order by rows_there."STATUS" fetch first 3 rows only) as first_of_them) as refused (refusal);
execute immediate coalesce((select 'alter domain "STATUS" drop constraint "' || constraint_name || '"' from information_schema.domain_constraints where domain_schema = current_schema and domain_name = 'STATUS' fetch first row only), 'set @retort = null');
execute immediate case when exists (select 1 from information_schema.domain_constraints where domain_schema = current_schema and domain_name = 'STATUS') then 'set @retort = null' else 'alter domain "STATUS" add check (value in (''NEW'', ''PAID''))' end;

-- downgrade
execute immediate coalesce((select 'alter domain "STATUS" drop constraint "' || constraint_name || '"' from information_schema.domain_constraints where domain_schema = current_schema and domain_name = 'STATUS' fetch first row only), 'set @retort = null');
execute immediate case when exists (select 1 from information_schema.domain_constraints where domain_schema = current_schema and domain_name = 'STATUS') then 'set @retort = null' else 'alter domain "STATUS" add check (value in (''NEW'', ''PAID'', ''SENT''))' end;
create table "RETURNED" (
    "ID" bigint not null,
    "STATUS" "STATUS",
    constraint "RETURNED_PKEY" primary key ("ID")
);
