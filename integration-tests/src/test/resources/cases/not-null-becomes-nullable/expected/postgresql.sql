-- upgrade
alter table "customer" alter column "points" drop not null;

-- downgrade
do $retort$
declare refusal text := (select case when count(*) > 0 then 'points of customer may not be null any more, but is null in ' || count(*) || case when count(*) = 1 then ' row' else ' rows' end || ': give each a value first' end
from "customer" where "points" is null);
begin
    if refusal is not null then
        raise exception using message = refusal;
    end if;
end
$retort$;
alter table "customer" alter column "points" set not null;
