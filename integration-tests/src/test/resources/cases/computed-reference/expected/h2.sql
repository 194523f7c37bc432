-- upgrade
alter table "PRODUCT" drop constraint "PRODUCT_SHELF_ID_FKEY";
alter table "PRODUCT" alter column "SHELF_ID" drop expression;
alter table "PRODUCT" alter column "PLACE" set data type bigint;
alter table "PRODUCT" drop column if exists "SHELF_ID";
alter table "PRODUCT" add column if not exists "SHELF_ID" integer generated always as (place + 1 - 0);
create index if not exists "PRODUCT_SHELF_ID_FKEY_INDEX" on "PRODUCT" ("SHELF_ID");
alter table "PRODUCT" add constraint "PRODUCT_SHELF_ID_FKEY" foreign key ("SHELF_ID") index "PRODUCT_SHELF_ID_FKEY_INDEX" references "SHELF" ("ID");

-- downgrade
alter table "PRODUCT" drop constraint "PRODUCT_SHELF_ID_FKEY";
alter table "PRODUCT" alter column "SHELF_ID" drop expression;
select case when refusal is not null then signal('45000', refusal) end
from (select case when count(*) > 0 then 'place of product must fit integer, but rows hold ' || string_agg(held || ' (' || holding || case when holding = 1 then ' row)' else ' rows)' end, '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end || ': give them another value first' end
from (select cast(rows_there."PLACE" as varchar(100)) as held, count(*) as holding, count(*) over () as groups, row_number() over (order by rows_there."PLACE") as place
    from "PRODUCT" as rows_there where round(rows_there."PLACE") not between -2147483648 and 2147483647
    group by rows_there."PLACE" order by rows_there."PLACE" fetch first 3 rows only) as first_of_them) as refused (refusal);
alter table "PRODUCT" alter column "PLACE" set data type integer;
alter table "PRODUCT" drop column if exists "SHELF_ID";
alter table "PRODUCT" add column if not exists "SHELF_ID" integer generated always as (place + 1);
create index if not exists "PRODUCT_SHELF_ID_FKEY_INDEX" on "PRODUCT" ("SHELF_ID");
alter table "PRODUCT" add constraint "PRODUCT_SHELF_ID_FKEY" foreign key ("SHELF_ID") index "PRODUCT_SHELF_ID_FKEY_INDEX" references "SHELF" ("ID");
