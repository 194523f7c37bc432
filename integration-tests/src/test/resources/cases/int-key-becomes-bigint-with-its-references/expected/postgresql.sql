-- upgrade
alter table "purchase" drop constraint "purchase_customer_id_fkey";
alter table "customer" alter column "id" type bigint;
alter table "purchase" alter column "customer_id" type bigint;
alter table "purchase" add constraint "purchase_customer_id_fkey" foreign key ("customer_id") references "customer" ("id");

-- downgrade
alter table "purchase" drop constraint "purchase_customer_id_fkey";
do $retort$
declare refusal text := (select case when count(*) > 0 then 'customer_id of purchase must fit integer, but rows hold ' || string_agg(held || ' (' || holding || case when holding = 1 then ' row)' else ' rows)' end, '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end || ': give them another value first' end
from (select cast(rows_there."customer_id" as varchar(100)) as held, count(*) as holding, count(*) over () as groups, row_number() over (order by rows_there."customer_id") as place
    from "purchase" as rows_there where round(rows_there."customer_id") not between -2147483648 and 2147483647
    group by rows_there."customer_id" order by rows_there."customer_id" fetch first 3 rows only) as first_of_them);
begin
    if refusal is not null then
        raise exception using message = refusal;
    end if;
end
$retort$;
alter table "purchase" alter column "customer_id" type integer;
do $retort$
declare refusal text := (select case when count(*) > 0 then 'id of customer must fit integer, but rows hold ' || string_agg(held || ' (' || holding || case when holding = 1 then ' row)' else ' rows)' end, '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end || ': give them another value first' end
from (select cast(rows_there."id" as varchar(100)) as held, count(*) as holding, count(*) over () as groups, row_number() over (order by rows_there."id") as place
    from "customer" as rows_there where round(rows_there."id") not between -2147483648 and 2147483647
    group by rows_there."id" order by rows_there."id" fetch first 3 rows only) as first_of_them);
begin
    if refusal is not null then
        raise exception using message = refusal;
    end if;
end
$retort$;
alter table "customer" alter column "id" type integer;
alter table "purchase" add constraint "purchase_customer_id_fkey" foreign key ("customer_id") references "customer" ("id");
