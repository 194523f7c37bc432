-- upgrade
alter table "product" alter column "fresh" drop expression;
do $retort$
declare refusal text := (select case when count(*) > 0 then 'state of product must be one of NEW, OLD, but rows hold ' || string_agg(held || ' (' || holding || case when holding = 1 then ' row)' else ' rows)' end, '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end || ': give them another value first' end
from (select cast(rows_there."state" as varchar(100)) as held, count(*) as holding, count(*) over () as groups, row_number() over (order by rows_there."state") as place
    from "product" as rows_there where cast(rows_there."state" as varchar) in ('LOST')
    group by rows_there."state" order by rows_there."state" fetch first 3 rows only) as first_of_them);
begin
    if refusal is not null then
        raise exception using message = refusal;
    end if;
end
$retort$;
alter type "state" rename to "replaced_enum_type";
create type "state" as enum ('NEW', 'OLD');
create cast (varchar as "state") with inout as implicit;
create cast ("state" as varchar) with inout as implicit;
alter table "product" alter column "state" type "state" using "state"::text::"state";
drop cast if exists (varchar as "replaced_enum_type");
drop cast if exists ("replaced_enum_type" as varchar);
drop type "replaced_enum_type";
alter table "product" drop column if exists "fresh";
alter table "product" add column if not exists "fresh" integer generated always as (case when state = 'NEW' then 1 else 0 end) stored not null;

-- downgrade
alter table "product" alter column "fresh" drop expression;
alter type "state" add value 'LOST' before 'NEW';
alter table "product" drop column if exists "fresh";
alter table "product" add column if not exists "fresh" integer generated always as (case when state = 'NEW' then 1 else 0 end) stored not null;
