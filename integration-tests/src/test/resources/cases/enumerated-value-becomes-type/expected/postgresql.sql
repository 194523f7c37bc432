-- upgrade
alter table "purchase" drop constraint "purchase_level_check";
alter table "purchase" drop constraint "purchase_status_check";
create type "level" as enum ('10', '90');
create cast (varchar as "level") with inout as implicit;
create cast ("level" as varchar) with inout as implicit;
create type "status" as enum ('S', 'n');
create cast (varchar as "status") with inout as implicit;
create cast ("status" as varchar) with inout as implicit;
update "purchase" set "status" = 'S' where "status" = 's';
alter table "purchase" alter column "status" type "status" using "status"::"status";
alter table "purchase" alter column "level" type "level" using (cast(case level when 10 then '10' when 9 then '90' end as level));

-- downgrade
alter table "purchase" alter column "level" type smallint using (case level when '10' then 10 when '90' then 9 end);
alter table "purchase" alter column "status" type varchar(255);
update "purchase" set "status" = 's' where "status" = 'S';
drop cast if exists (varchar as "status");
drop cast if exists ("status" as varchar);
drop type "status";
drop cast if exists (varchar as "level");
drop cast if exists ("level" as varchar);
drop type "level";
alter table "purchase" add constraint "purchase_status_check" check ("status" in ('n', 's'));
do $retort$
declare refusal text := (select case when count(*) > 0 then 'all rows of purchase must meet level in (9, 10), but ' || count(*) || case when count(*) = 1 then ' row does' else ' rows do' end || ' not: change what they hold first' end
from "purchase" where not (level in (9, 10)));
begin
    if refusal is not null then
        raise exception using message = refusal;
    end if;
end
$retort$;
alter table "purchase" add constraint "purchase_level_check" check (level in (9, 10));
