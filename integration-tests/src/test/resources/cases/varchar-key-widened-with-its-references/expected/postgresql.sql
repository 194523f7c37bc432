-- upgrade
alter table "customer" drop constraint "customer_country_code_fkey";
alter table "country" alter column "code" type varchar(3);
alter table "customer" alter column "country_code" type varchar(3);
alter table "customer" add constraint "customer_country_code_fkey" foreign key ("country_code") references "country" ("code");

-- downgrade
alter table "customer" drop constraint "customer_country_code_fkey";
do $retort$
declare refusal text := (select case when count(*) > 0 then 'country_code of customer must fit varchar(2), but rows hold ' || string_agg(held || ' (' || holding || case when holding = 1 then ' row)' else ' rows)' end, '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end || ': give them another value first' end
from (select cast(rows_there."country_code" as varchar(100)) as held, count(*) as holding, count(*) over () as groups, row_number() over (order by rows_there."country_code") as place
    from "customer" as rows_there where char_length(cast(rows_there."country_code" as varchar)) > 2
    group by rows_there."country_code" order by rows_there."country_code" fetch first 3 rows only) as first_of_them);
begin
    if refusal is not null then
        raise exception using message = refusal;
    end if;
end
$retort$;
alter table "customer" alter column "country_code" type varchar(2);
do $retort$
declare refusal text := (select case when count(*) > 0 then 'code of country must fit varchar(2), but rows hold ' || string_agg(held || ' (' || holding || case when holding = 1 then ' row)' else ' rows)' end, '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end || ': give them another value first' end
from (select cast(rows_there."code" as varchar(100)) as held, count(*) as holding, count(*) over () as groups, row_number() over (order by rows_there."code") as place
    from "country" as rows_there where char_length(cast(rows_there."code" as varchar)) > 2
    group by rows_there."code" order by rows_there."code" fetch first 3 rows only) as first_of_them);
begin
    if refusal is not null then
        raise exception using message = refusal;
    end if;
end
$retort$;
alter table "country" alter column "code" type varchar(2);
alter table "customer" add constraint "customer_country_code_fkey" foreign key ("country_code") references "country" ("code");
