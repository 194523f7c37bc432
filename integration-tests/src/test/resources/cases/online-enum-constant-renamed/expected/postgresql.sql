-- upgrade
alter table "purchase" drop constraint "purchase_status_check";
update "purchase" set status = 'SETTLED' where status = 'PAID';
do $retort$
declare refusal text := (select case when count(*) > 0 then 'status of purchase must be one of NEW, SETTLED, but rows hold ' || string_agg(held || ' (' || holding || case when holding = 1 then ' row)' else ' rows)' end, '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end || ': give them another value first' end
from (select cast(rows_there."status" as varchar(100)) as held, count(*) as holding, count(*) over () as groups, row_number() over (order by rows_there."status") as place
    from "purchase" as rows_there where not ("status" in ('NEW', 'SETTLED'))
    group by rows_there."status" order by rows_there."status" fetch first 3 rows only) as first_of_them);
begin
    if refusal is not null then
        raise exception using message = refusal;
    end if;
end
$retort$;
alter table "purchase" add constraint "purchase_status_check" check ("status" in ('NEW', 'SETTLED')) not valid;
alter table "purchase" validate constraint "purchase_status_check";

-- downgrade
alter table "purchase" drop constraint "purchase_status_check";
update "purchase" set status = 'PAID' where status = 'SETTLED';
do $retort$
declare refusal text := (select case when count(*) > 0 then 'status of purchase must be one of NEW, PAID, but rows hold ' || string_agg(held || ' (' || holding || case when holding = 1 then ' row)' else ' rows)' end, '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end || ': give them another value first' end
from (select cast(rows_there."status" as varchar(100)) as held, count(*) as holding, count(*) over () as groups, row_number() over (order by rows_there."status") as place
    from "purchase" as rows_there where not ("status" in ('NEW', 'PAID'))
    group by rows_there."status" order by rows_there."status" fetch first 3 rows only) as first_of_them);
begin
    if refusal is not null then
        raise exception using message = refusal;
    end if;
end
$retort$;
alter table "purchase" add constraint "purchase_status_check" check ("status" in ('NEW', 'PAID')) not valid;
alter table "purchase" validate constraint "purchase_status_check";
