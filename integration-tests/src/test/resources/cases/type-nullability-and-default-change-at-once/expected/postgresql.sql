-- upgrade
do $retort$
declare refusal text := (select case when count(*) > 0 then 'stock of product may not be null any more, but is null in ' || count(*) || case when count(*) = 1 then ' row' else ' rows' end || ': give each a value first' end
from "product" where "stock" is null);
begin
    if refusal is not null then
        raise exception using message = refusal;
    end if;
end
$retort$;
alter table "product" alter column "stock" type bigint;
alter table "product" alter column "stock" set default 0;
alter table "product" alter column "stock" set not null;

-- downgrade
alter table "product" alter column "stock" drop default;
alter table "product" alter column "stock" type integer;
alter table "product" alter column "stock" drop not null;
