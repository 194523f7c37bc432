-- upgrade
alter table "purchase" drop constraint "purchase_level_check";
alter table "purchase" drop constraint "purchase_status_check";
update "purchase" set "level" = case "level" when 0 then 10 when 1 then 30 end where "level" in (0, 1);
update "purchase" set "status" = case "status" when 'NEW' then 'N' when 'PAID' then 'P' when 'SENT' then 'S' end where "status" in ('NEW', 'PAID', 'SENT');
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
alter table "purchase" add constraint "purchase_status_check" check ("status" in ('N', 'P', 'S'));

-- downgrade
alter table "purchase" drop constraint "purchase_status_check";
alter table "purchase" drop constraint "purchase_level_check";
update "purchase" set "status" = case "status" when 'N' then 'NEW' when 'P' then 'PAID' when 'S' then 'SENT' end where "status" in ('N', 'P', 'S');
update "purchase" set "level" = case "level" when 10 then 0 when 30 then 1 end where "level" in (10, 30);
alter table "purchase" add constraint "purchase_status_check" check ("status" in ('NEW', 'PAID', 'SENT'));
do $retort$
declare refusal text := (select case when count(*) > 0 then 'level of purchase must be between 0 and 1, but rows hold ' || string_agg(held || ' (' || holding || case when holding = 1 then ' row)' else ' rows)' end, '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end || ': give them another value first' end
from (select cast(rows_there."level" as varchar(100)) as held, count(*) as holding, count(*) over () as groups, row_number() over (order by rows_there."level") as place
    from "purchase" as rows_there where not ("level" between 0 and 1)
    group by rows_there."level" order by rows_there."level" fetch first 3 rows only) as first_of_them);
begin
    if refusal is not null then
        raise exception using message = refusal;
    end if;
end
$retort$;
alter table "purchase" add constraint "purchase_level_check" check ("level" between 0 and 1);
