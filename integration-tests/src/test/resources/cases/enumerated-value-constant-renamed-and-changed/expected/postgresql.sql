-- upgrade
alter table "purchase" drop constraint "purchase_level_check";
alter table "purchase" drop constraint "purchase_status_check";
update "purchase" set "level" = 31 where "level" = 30;
update "purchase" set "status" = 'sh' where "status" = 's';
do $retort$
declare refusal text := (select case when count(*) > 0 then 'all rows of purchase must meet level in (10, 31), but ' || count(*) || case when count(*) = 1 then ' row does' else ' rows do' end || ' not: change what they hold first' end
from "purchase" where not (level in (10, 31)));
begin
    if refusal is not null then
        raise exception using message = refusal;
    end if;
end
$retort$;
alter table "purchase" add constraint "purchase_level_check" check (level in (10, 31));
alter table "purchase" add constraint "purchase_status_check" check ("status" in ('sh', 'n'));

-- downgrade
alter table "purchase" drop constraint "purchase_status_check";
alter table "purchase" drop constraint "purchase_level_check";
update "purchase" set "status" = 's' where "status" = 'sh';
update "purchase" set "level" = 30 where "level" = 31;
alter table "purchase" add constraint "purchase_status_check" check ("status" in ('n', 's'));
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
