-- upgrade
alter table "customer" rename column "home_city" to "billing_city";
alter table "customer" rename column "home_floor" to "billing_floor";
alter table "customer" rename column "home_street" to "billing_street";
alter table "customer" alter column "billing_floor" type bigint;

-- downgrade
do $retort$
declare refusal text := (select case when count(*) > 0 then 'billing_floor of customer must fit integer, but rows hold ' || string_agg(held || ' (' || holding || case when holding = 1 then ' row)' else ' rows)' end, '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end || ': give them another value first' end
from (select cast(rows_there."billing_floor" as varchar(100)) as held, count(*) as holding, count(*) over () as groups, row_number() over (order by rows_there."billing_floor") as place
    from "customer" as rows_there where round(rows_there."billing_floor") not between -2147483648 and 2147483647
    group by rows_there."billing_floor" order by rows_there."billing_floor" fetch first 3 rows only) as first_of_them);
begin
    if refusal is not null then
        raise exception using message = refusal;
    end if;
end
$retort$;
alter table "customer" alter column "billing_floor" type integer;
alter table "customer" rename column "billing_street" to "home_street";
alter table "customer" rename column "billing_floor" to "home_floor";
alter table "customer" rename column "billing_city" to "home_city";
