-- upgrade
alter table "product" drop constraint "product_shelf_id_fkey";
alter table "product" alter column "shelf_id" drop expression;
alter table "product" alter column "place" type bigint;
alter table "product" drop column if exists "shelf_id";
alter table "product" add column if not exists "shelf_id" integer generated always as (place + 1 - 0) stored;
alter table "product" add constraint "product_shelf_id_fkey" foreign key ("shelf_id") references "shelf" ("id");

-- downgrade
alter table "product" drop constraint "product_shelf_id_fkey";
alter table "product" alter column "shelf_id" drop expression;
do $retort$
declare refusal text := (select case when count(*) > 0 then 'place of product must fit integer, but rows hold ' || string_agg(held || ' (' || holding || case when holding = 1 then ' row)' else ' rows)' end, '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end || ': give them another value first' end
from (select cast(rows_there."place" as varchar(100)) as held, count(*) as holding, count(*) over () as groups, row_number() over (order by rows_there."place") as place
    from "product" as rows_there where round(rows_there."place") not between -2147483648 and 2147483647
    group by rows_there."place" order by rows_there."place" fetch first 3 rows only) as first_of_them);
begin
    if refusal is not null then
        raise exception using message = refusal;
    end if;
end
$retort$;
alter table "product" alter column "place" type integer;
alter table "product" drop column if exists "shelf_id";
alter table "product" add column if not exists "shelf_id" integer generated always as (place + 1) stored;
alter table "product" add constraint "product_shelf_id_fkey" foreign key ("shelf_id") references "shelf" ("id");
