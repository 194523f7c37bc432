-- upgrade
alter table "purchase" drop constraint "purchase_status_check";
create type "status" as enum ('NEW', 'PAID');
create cast (varchar as "status") with inout as implicit;
create cast ("status" as varchar) with inout as implicit;
alter table "purchase" alter column "status" type "status" using (cast(case status when 0 then 'NEW' when 1 then 'PAID' end as status));

-- downgrade
alter table "purchase" alter column "status" type smallint using (case status when 'NEW' then 0 when 'PAID' then 1 end);
drop cast if exists (varchar as "status");
drop cast if exists ("status" as varchar);
drop type "status";
do $retort$
declare refusal text := (select case when count(*) > 0 then 'status of purchase must be between 0 and 1, but rows hold ' || string_agg(held || ' (' || holding || case when holding = 1 then ' row)' else ' rows)' end, '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end || ': give them another value first' end
from (select cast(rows_there."status" as varchar(100)) as held, count(*) as holding, count(*) over () as groups, row_number() over (order by rows_there."status") as place
    from "purchase" as rows_there where not ("status" between 0 and 1)
    group by rows_there."status" order by rows_there."status" fetch first 3 rows only) as first_of_them);
begin
    if refusal is not null then
        raise exception using message = refusal;
    end if;
end
$retort$;
alter table "purchase" add constraint "purchase_status_check" check ("status" between 0 and 1);
