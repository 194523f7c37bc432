-- upgrade
do $retort$
declare refusal text := (select case when count(*) > 0 then 'twice of product may not be null any more, but is null in ' || count(*) || case when count(*) = 1 then ' row' else ' rows' end || ': give each a value first' end
from "product" where "twice" is null);
begin
    if refusal is not null then
        raise exception using message = refusal;
    end if;
end
$retort$;
alter table "product" rename column "twice" to "replaced_column";
alter table "product" add column "twice" bigint;
update "product" set "twice" = "replaced_column";
alter table "product" drop column "replaced_column";
alter table "product" alter column "twice" set not null;

-- downgrade
alter table "product" drop column if exists "twice";
alter table "product" add column if not exists "twice" bigint generated always as (amount * 2);
