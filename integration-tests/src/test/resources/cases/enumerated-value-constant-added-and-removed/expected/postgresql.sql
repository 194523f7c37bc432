-- upgrade
alter table "purchase" drop constraint "purchase_level_check";
alter table "purchase" drop constraint "purchase_status_check";
do $retort$
declare refusal text := (select case when count(*) > 0 then 'all rows of purchase must meet level in (10, 20, 30), but ' || count(*) || case when count(*) = 1 then ' row does' else ' rows do' end || ' not: change what they hold first' end
from "purchase" where not (level in (10, 20, 30)));
begin
    if refusal is not null then
        raise exception using message = refusal;
    end if;
end
$retort$;
alter table "purchase" add constraint "purchase_level_check" check (level in (10, 20, 30));
do $retort$
declare refusal text := (select case when count(*) > 0 then 'status of purchase must be one of n, s, but rows hold ' || string_agg(held || ' (' || holding || case when holding = 1 then ' row)' else ' rows)' end, '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end || ': give them another value first' end
from (select cast(rows_there."status" as varchar(100)) as held, count(*) as holding, count(*) over () as groups, row_number() over (order by rows_there."status") as place
    from "purchase" as rows_there where not ("status" in ('n', 's'))
    group by rows_there."status" order by rows_there."status" fetch first 3 rows only) as first_of_them);
begin
    if refusal is not null then
        raise exception using message = refusal;
    end if;
end
$retort$;
alter table "purchase" add constraint "purchase_status_check" check ("status" in ('n', 's'));

-- downgrade
alter table "purchase" drop constraint "purchase_status_check";
alter table "purchase" drop constraint "purchase_level_check";
alter table "purchase" add constraint "purchase_status_check" check ("status" in ('n', 'o', 's'));
do $retort$
declare refusal text := (select case when count(*) > 0 then 'all rows of purchase must meet level in (10, 30), but ' || count(*) || case when count(*) = 1 then ' row does' else ' rows do' end || ' not: change what they hold first' end
from "purchase" where not (level in (10, 30)));
begin
    if refusal is not null then
        raise exception using message = refusal;
    end if;
end
$retort$;
alter table "purchase" add constraint "purchase_level_check" check (level in (10, 30));
