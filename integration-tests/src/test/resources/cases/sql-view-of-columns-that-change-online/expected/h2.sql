-- upgrade
drop view notes;
alter table "SALE" drop constraint "SALE_CODE_KEY";
select case when refusal is not null then signal('45000', refusal) end
from (select case when count(*) > 0 then 'status of sale must be one of NEW, PAID, but rows hold ' || string_agg(held || ' (' || holding || case when holding = 1 then ' row)' else ' rows)' end, '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end || ': give them another value first' end
from (select cast(rows_there."STATUS" as varchar(100)) as held, count(*) as holding, count(*) over () as groups, row_number() over (order by rows_there."STATUS") as place
    from "SALE" as rows_there where cast(rows_there."STATUS" as varchar) in ('SENT')
    group by rows_there."STATUS" order by rows_there."STATUS" fetch first 3 rows only) as first_of_them) as refused (refusal);
execute immediate coalesce((select 'alter domain "STATUS" drop constraint "' || constraint_name || '"' from information_schema.domain_constraints where domain_schema = current_schema and domain_name = 'STATUS' fetch first row only), 'set @retort = null');
execute immediate case when exists (select 1 from information_schema.domain_constraints where domain_schema = current_schema and domain_name = 'STATUS') then 'set @retort = null' else 'alter domain "STATUS" add check (value in (''NEW'', ''PAID''))' end;
alter table "SALE" add column "TAG" varchar(255);
alter table "SALE" alter column "NOTE" set data type varchar(30);
update "SALE" set note = '' where note is null;
select case when refusal is not null then signal('45000', refusal) end
from (select case when count(*) > 0 then 'note of sale may not be null any more, but is null in ' || count(*) || case when count(*) = 1 then ' row' else ' rows' end || ': give each a value first' end
from "SALE" where "NOTE" is null) as refused (refusal);
alter table "SALE" alter column "NOTE" set not null;
select case when refusal is not null then signal('45000', refusal) end
from (select case when count(*) > 0 then 'tag of sale must be unique, but several rows have the same: ' || string_agg(shared || ' (' || sharing || ' rows)', '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end end
from (select cast(rows_there."TAG" as varchar(100)) as shared, count(*) as sharing, count(*) over () as groups, row_number() over (order by rows_there."TAG") as place
    from "SALE" as rows_there where rows_there."TAG" is not null
    group by rows_there."TAG" having count(*) > 1 order by rows_there."TAG" fetch first 3 rows only) as first_of_them) as refused (refusal);
alter table "SALE" add constraint "SALE_TAG_KEY" unique ("TAG");
-- file: notes.sql
create view notes as select id, status, note, code from sale;
-- more of file: notes.sql
grant select on notes to public;

-- downgrade
drop view notes;
alter table "SALE" drop constraint "SALE_TAG_KEY";
select case when refusal is not null then signal('45000', refusal) end
from (select case when count(*) > 0 then 'note of sale must fit varchar(20), but rows hold ' || string_agg(held || ' (' || holding || case when holding = 1 then ' row)' else ' rows)' end, '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end || ': give them another value first' end
from (select cast(rows_there."NOTE" as varchar(100)) as held, count(*) as holding, count(*) over () as groups, row_number() over (order by rows_there."NOTE") as place
    from "SALE" as rows_there where char_length(cast(rows_there."NOTE" as varchar)) > 20
    group by rows_there."NOTE" order by rows_there."NOTE" fetch first 3 rows only) as first_of_them) as refused (refusal);
alter table "SALE" alter column "NOTE" set data type varchar(20);
alter table "SALE" alter column "NOTE" drop not null;
select case when refusal is not null then signal('45000', refusal) end
from (select case when count(*) > 0 then 'code of sale must be unique, but several rows have the same: ' || string_agg(shared || ' (' || sharing || ' rows)', '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end end
from (select cast(rows_there."CODE" as varchar(100)) as shared, count(*) as sharing, count(*) over () as groups, row_number() over (order by rows_there."CODE") as place
    from "SALE" as rows_there where rows_there."CODE" is not null
    group by rows_there."CODE" having count(*) > 1 order by rows_there."CODE" fetch first 3 rows only) as first_of_them) as refused (refusal);
alter table "SALE" drop column "TAG";
execute immediate coalesce((select 'alter domain "STATUS" drop constraint "' || constraint_name || '"' from information_schema.domain_constraints where domain_schema = current_schema and domain_name = 'STATUS' fetch first row only), 'set @retort = null');
execute immediate case when exists (select 1 from information_schema.domain_constraints where domain_schema = current_schema and domain_name = 'STATUS') then 'set @retort = null' else 'alter domain "STATUS" add check (value in (''NEW'', ''PAID'', ''SENT''))' end;
alter table "SALE" add constraint "SALE_CODE_KEY" unique ("CODE");
-- file: notes.sql
create view notes as select id, status, note from sale;
-- more of file: notes.sql
grant select on notes to public;
