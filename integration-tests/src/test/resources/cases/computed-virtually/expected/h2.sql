-- upgrade
alter table "PRODUCT" alter column "TWICE" drop expression;
select case when refusal is not null then signal('45000', refusal) end
from (select case when count(*) > 0 then 'kept of product may not be null any more, but is null in ' || count(*) || case when count(*) = 1 then ' row' else ' rows' end || ': give each a value first' end
from "PRODUCT" where "KEPT" is null) as refused (refusal);
alter table "PRODUCT" alter column "KEPT" drop expression;
alter table "PRODUCT" alter column "KEPT" set not null;
alter table "PRODUCT" alter column "AMOUNT" set data type bigint;
alter table "PRODUCT" drop column if exists "TWICE";
alter table "PRODUCT" add column if not exists "TWICE" bigint generated always as (amount * 2);

-- downgrade
alter table "PRODUCT" alter column "TWICE" drop expression;
select case when refusal is not null then signal('45000', refusal) end
from (select case when count(*) > 0 then 'amount of product must fit integer, but rows hold ' || string_agg(held || ' (' || holding || case when holding = 1 then ' row)' else ' rows)' end, '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end || ': give them another value first' end
from (select cast(rows_there."AMOUNT" as varchar(100)) as held, count(*) as holding, count(*) over () as groups, row_number() over (order by rows_there."AMOUNT") as place
    from "PRODUCT" as rows_there where round(rows_there."AMOUNT") not between -2147483648 and 2147483647
    group by rows_there."AMOUNT" order by rows_there."AMOUNT" fetch first 3 rows only) as first_of_them) as refused (refusal);
alter table "PRODUCT" alter column "AMOUNT" set data type integer;
alter table "PRODUCT" drop column if exists "KEPT";
alter table "PRODUCT" add column if not exists "KEPT" bigint generated always as (amount * 3);
comment on column "PRODUCT"."KEPT" is 'stays';
alter table "PRODUCT" drop column if exists "TWICE";
alter table "PRODUCT" add column if not exists "TWICE" bigint generated always as (amount * 2);
