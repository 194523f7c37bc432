-- upgrade
alter table "product" alter column "price" type numeric(19, 4);
do $retort$
declare refusal text := (select case when count(*) > 0 then 'hardware of product may not be null any more, but is null in ' || count(*) || case when count(*) = 1 then ' row' else ' rows' end || ': give each a value first' end
from "product" where "hardware" is null);
begin
    if refusal is not null then
        raise exception using message = refusal;
    end if;
end
$retort$;
alter table "product" alter column "hardware" set not null;
alter table "product" alter column "prices" type numeric(19, 4)[] using "prices"::numeric(19, 4)[];

-- downgrade
alter table "product" alter column "prices" type numeric(12, 2)[] using "prices"::numeric(12, 2)[];
alter table "product" alter column "hardware" drop not null;
alter table "product" alter column "price" type numeric(12, 2);
