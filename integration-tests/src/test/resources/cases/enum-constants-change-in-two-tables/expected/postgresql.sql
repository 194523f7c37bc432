-- upgrade
alter table "parcel" drop constraint "parcel_State_check";
alter table "purchase" drop constraint "purchase_status_check";
alter table "purchase" rename column "status" to "state";
alter table "parcel" alter column "State" type varchar(20);
update "parcel" set "State" = case "State" when 'SENT' then 'SHIPPED' when 'PAID' then 'IT_IS_SETTLED' end where "State" in ('SENT', 'PAID');
update "purchase" set "state" = case "state" when 'SENT' then 'SHIPPED' when 'PAID' then 'IT_IS_SETTLED' end where "state" in ('SENT', 'PAID');
do $retort$
declare refusal text := (select case when count(*) > 0 then '`State` of parcel must be one of NEW, OPEN, SHIPPED, IT_IS_SETTLED, BACK, but rows hold ' || string_agg(held || ' (' || holding || case when holding = 1 then ' row)' else ' rows)' end, '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end || ': give them another value first' end
from (select cast(rows_there."State" as varchar(100)) as held, count(*) as holding, count(*) over () as groups, row_number() over (order by rows_there."State") as place
    from "parcel" as rows_there where not ("State" in ('NEW', 'OPEN', 'SHIPPED', 'IT_IS_SETTLED', 'BACK'))
    group by rows_there."State" order by rows_there."State" fetch first 3 rows only) as first_of_them);
begin
    if refusal is not null then
        raise exception using message = refusal;
    end if;
end
$retort$;
alter table "parcel" add constraint "parcel_State_check" check ("State" in ('NEW', 'OPEN', 'SHIPPED', 'IT_IS_SETTLED', 'BACK'));
do $retort$
declare refusal text := (select case when count(*) > 0 then 'state of purchase must be one of NEW, OPEN, SHIPPED, IT_IS_SETTLED, BACK, but rows hold ' || string_agg(held || ' (' || holding || case when holding = 1 then ' row)' else ' rows)' end, '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end || ': give them another value first' end
from (select cast(rows_there."state" as varchar(100)) as held, count(*) as holding, count(*) over () as groups, row_number() over (order by rows_there."state") as place
    from "purchase" as rows_there where not ("state" in ('NEW', 'OPEN', 'SHIPPED', 'IT_IS_SETTLED', 'BACK'))
    group by rows_there."state" order by rows_there."state" fetch first 3 rows only) as first_of_them);
begin
    if refusal is not null then
        raise exception using message = refusal;
    end if;
end
$retort$;
alter table "purchase" add constraint "purchase_state_check" check ("state" in ('NEW', 'OPEN', 'SHIPPED', 'IT_IS_SETTLED', 'BACK'));

-- downgrade
alter table "purchase" drop constraint "purchase_state_check";
alter table "parcel" drop constraint "parcel_State_check";
update "purchase" set "state" = case "state" when 'SHIPPED' then 'SENT' when 'IT_IS_SETTLED' then 'PAID' end where "state" in ('SHIPPED', 'IT_IS_SETTLED');
update "parcel" set "State" = case "State" when 'SHIPPED' then 'SENT' when 'IT_IS_SETTLED' then 'PAID' end where "State" in ('SHIPPED', 'IT_IS_SETTLED');
do $retort$
declare refusal text := (select case when count(*) > 0 then '`State` of parcel must fit varchar(8), but rows hold ' || string_agg(held || ' (' || holding || case when holding = 1 then ' row)' else ' rows)' end, '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end || ': give them another value first' end
from (select cast(rows_there."State" as varchar(100)) as held, count(*) as holding, count(*) over () as groups, row_number() over (order by rows_there."State") as place
    from "parcel" as rows_there where char_length(cast(rows_there."State" as varchar)) > 8
    group by rows_there."State" order by rows_there."State" fetch first 3 rows only) as first_of_them);
begin
    if refusal is not null then
        raise exception using message = refusal;
    end if;
end
$retort$;
alter table "parcel" alter column "State" type varchar(8);
alter table "purchase" rename column "state" to "status";
do $retort$
declare refusal text := (select case when count(*) > 0 then 'status of purchase must be one of NEW, PAID, SENT, LOST, BACK, but rows hold ' || string_agg(held || ' (' || holding || case when holding = 1 then ' row)' else ' rows)' end, '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end || ': give them another value first' end
from (select cast(rows_there."status" as varchar(100)) as held, count(*) as holding, count(*) over () as groups, row_number() over (order by rows_there."status") as place
    from "purchase" as rows_there where not ("status" in ('NEW', 'PAID', 'SENT', 'LOST', 'BACK'))
    group by rows_there."status" order by rows_there."status" fetch first 3 rows only) as first_of_them);
begin
    if refusal is not null then
        raise exception using message = refusal;
    end if;
end
$retort$;
alter table "purchase" add constraint "purchase_status_check" check ("status" in ('NEW', 'PAID', 'SENT', 'LOST', 'BACK'));
do $retort$
declare refusal text := (select case when count(*) > 0 then '`State` of parcel must be one of NEW, PAID, SENT, LOST, BACK, but rows hold ' || string_agg(held || ' (' || holding || case when holding = 1 then ' row)' else ' rows)' end, '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end || ': give them another value first' end
from (select cast(rows_there."State" as varchar(100)) as held, count(*) as holding, count(*) over () as groups, row_number() over (order by rows_there."State") as place
    from "parcel" as rows_there where not ("State" in ('NEW', 'PAID', 'SENT', 'LOST', 'BACK'))
    group by rows_there."State" order by rows_there."State" fetch first 3 rows only) as first_of_them);
begin
    if refusal is not null then
        raise exception using message = refusal;
    end if;
end
$retort$;
alter table "parcel" add constraint "parcel_State_check" check ("State" in ('NEW', 'PAID', 'SENT', 'LOST', 'BACK'));
