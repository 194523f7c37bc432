-- upgrade
alter table "product" rename column "twice" to "replaced_column";
alter table "product" add column "twice" bigint;
update "product" set "twice" = "replaced_column";
alter table "product" drop column "replaced_column";
do $retort$
declare refusal text := (select case when count(*) > 0 then 'kept of product may not be null any more, but is null in ' || count(*) || case when count(*) = 1 then ' row' else ' rows' end || ': give each a value first' end
from "product" where "kept" is null);
begin
    if refusal is not null then
        raise exception using message = refusal;
    end if;
end
$retort$;
alter table "product" rename column "kept" to "replaced_column";
alter table "product" add column "kept" bigint;
update "product" set "kept" = "replaced_column";
alter table "product" drop column "replaced_column";
comment on column "product"."kept" is 'stays';
alter table "product" alter column "kept" set not null;
alter table "product" alter column "amount" type bigint;
alter table "product" drop column if exists "twice";
alter table "product" add column if not exists "twice" bigint generated always as (amount * 2) virtual;

-- downgrade
alter table "product" rename column "twice" to "replaced_column";
alter table "product" add column "twice" bigint;
update "product" set "twice" = "replaced_column";
alter table "product" drop column "replaced_column";
do $retort$
declare refusal text := (select case when count(*) > 0 then 'amount of product must fit integer, but rows hold ' || string_agg(held || ' (' || holding || case when holding = 1 then ' row)' else ' rows)' end, '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end || ': give them another value first' end
from (select cast(rows_there."amount" as varchar(100)) as held, count(*) as holding, count(*) over () as groups, row_number() over (order by rows_there."amount") as place
    from "product" as rows_there where round(rows_there."amount") not between -2147483648 and 2147483647
    group by rows_there."amount" order by rows_there."amount" fetch first 3 rows only) as first_of_them);
begin
    if refusal is not null then
        raise exception using message = refusal;
    end if;
end
$retort$;
alter table "product" alter column "amount" type integer;
alter table "product" drop column if exists "kept";
alter table "product" add column if not exists "kept" bigint generated always as (amount * 3) virtual;
comment on column "product"."kept" is 'stays';
alter table "product" drop column if exists "twice";
alter table "product" add column if not exists "twice" bigint generated always as (amount * 2) virtual;
