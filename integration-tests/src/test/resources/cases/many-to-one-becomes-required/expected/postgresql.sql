-- upgrade
do $retort$
declare refusal text := (select case when count(*) > 0 then 'customer_id of purchase may not be null any more, but is null in ' || count(*) || case when count(*) = 1 then ' row' else ' rows' end || ': give each a value first' end
from "purchase" where "customer_id" is null);
begin
    if refusal is not null then
        raise exception using message = refusal;
    end if;
end
$retort$;
alter table "purchase" alter column "customer_id" set not null;

-- downgrade
alter table "purchase" alter column "customer_id" drop not null;
