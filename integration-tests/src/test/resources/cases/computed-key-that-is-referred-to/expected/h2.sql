-- upgrade
alter table "PART" drop constraint "PART_PRODUCT_CODE_FKEY";
alter table "PRODUCT" drop constraint "PRODUCT_CODE_KEY";
alter table "PRODUCT" alter column "CODE" drop expression;
alter table "PRODUCT" alter column "NAME" set data type varchar(60);
alter table "PRODUCT" drop column if exists "CODE";
alter table "PRODUCT" add column if not exists "CODE" varchar(50) generated always as (upper(name));
select case when refusal is not null then signal('45000', refusal) end
from (select case when count(*) > 0 then 'code of product must be unique, but several rows have the same: ' || string_agg(shared || ' (' || sharing || ' rows)', '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end end
from (select cast(rows_there."CODE" as varchar(100)) as shared, count(*) as sharing, count(*) over () as groups, row_number() over (order by rows_there."CODE") as place
    from "PRODUCT" as rows_there where rows_there."CODE" is not null
    group by rows_there."CODE" having count(*) > 1 order by rows_there."CODE" fetch first 3 rows only) as first_of_them) as refused (refusal);
alter table "PRODUCT" add constraint "PRODUCT_CODE_KEY" unique ("CODE");
create index if not exists "PART_PRODUCT_CODE_FKEY_INDEX" on "PART" ("PRODUCT_CODE");
alter table "PART" add constraint "PART_PRODUCT_CODE_FKEY" foreign key ("PRODUCT_CODE") index "PART_PRODUCT_CODE_FKEY_INDEX" references "PRODUCT" ("CODE");

-- downgrade
alter table "PART" drop constraint "PART_PRODUCT_CODE_FKEY";
alter table "PRODUCT" drop constraint "PRODUCT_CODE_KEY";
alter table "PRODUCT" alter column "CODE" drop expression;
select case when refusal is not null then signal('45000', refusal) end
from (select case when count(*) > 0 then 'name of product must fit varchar(50), but rows hold ' || string_agg(held || ' (' || holding || case when holding = 1 then ' row)' else ' rows)' end, '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end || ': give them another value first' end
from (select cast(rows_there."NAME" as varchar(100)) as held, count(*) as holding, count(*) over () as groups, row_number() over (order by rows_there."NAME") as place
    from "PRODUCT" as rows_there where char_length(cast(rows_there."NAME" as varchar)) > 50
    group by rows_there."NAME" order by rows_there."NAME" fetch first 3 rows only) as first_of_them) as refused (refusal);
alter table "PRODUCT" alter column "NAME" set data type varchar(50);
alter table "PRODUCT" drop column if exists "CODE";
alter table "PRODUCT" add column if not exists "CODE" varchar(50) generated always as (upper(name));
select case when refusal is not null then signal('45000', refusal) end
from (select case when count(*) > 0 then 'code of product must be unique, but several rows have the same: ' || string_agg(shared || ' (' || sharing || ' rows)', '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end end
from (select cast(rows_there."CODE" as varchar(100)) as shared, count(*) as sharing, count(*) over () as groups, row_number() over (order by rows_there."CODE") as place
    from "PRODUCT" as rows_there where rows_there."CODE" is not null
    group by rows_there."CODE" having count(*) > 1 order by rows_there."CODE" fetch first 3 rows only) as first_of_them) as refused (refusal);
alter table "PRODUCT" add constraint "PRODUCT_CODE_KEY" unique ("CODE");
create index if not exists "PART_PRODUCT_CODE_FKEY_INDEX" on "PART" ("PRODUCT_CODE");
alter table "PART" add constraint "PART_PRODUCT_CODE_FKEY" foreign key ("PRODUCT_CODE") index "PART_PRODUCT_CODE_FKEY_INDEX" references "PRODUCT" ("CODE");
