-- upgrade
alter table "product" drop constraint "sane";
do $retort$
declare refusal text := (select case when count(*) > 0 then 'all rows of product must meet stock >= 0, but ' || count(*) || case when count(*) = 1 then ' row does' else ' rows do' end || ' not: change what they hold first' end
from "product" where not (stock >= 0));
begin
    if refusal is not null then
        raise exception using message = refusal;
    end if;
end
$retort$;
alter table "product" add constraint "not_negative" check (stock >= 0);
do $retort$
declare refusal text := (select case when count(*) > 0 then 'all rows of product must meet stock < 5000, but ' || count(*) || case when count(*) = 1 then ' row does' else ' rows do' end || ' not: change what they hold first' end
from "product" where not (stock < 5000));
begin
    if refusal is not null then
        raise exception using message = refusal;
    end if;
end
$retort$;
alter table "product" add constraint "sane" check (stock < 5000);

-- downgrade
alter table "product" drop constraint "sane";
alter table "product" drop constraint "not_negative";
do $retort$
declare refusal text := (select case when count(*) > 0 then 'all rows of product must meet stock < 1000, but ' || count(*) || case when count(*) = 1 then ' row does' else ' rows do' end || ' not: change what they hold first' end
from "product" where not (stock < 1000));
begin
    if refusal is not null then
        raise exception using message = refusal;
    end if;
end
$retort$;
alter table "product" add constraint "sane" check (stock < 1000);
