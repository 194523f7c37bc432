-- upgrade
drop index "BY_LABEL";
alter table "PRODUCT" drop constraint "LABEL_IS_THERE";
alter table "PRODUCT" drop constraint "TOTAL_ONCE";
alter table "PRODUCT" alter column "TOTAL" drop expression;
alter table "PRODUCT" alter column "LABEL" drop expression;
alter table "PRODUCT" alter column "SEARCH" drop expression;
alter table "PRODUCT" drop column "DEARER";
alter table "PRODUCT" alter column "TITLE" rename to "HEADING";
alter table "PRODUCT" alter column "AMOUNT" set data type bigint;
alter table "PRODUCT" alter column "NAME" set data type varchar(300);
alter table "PRODUCT" drop column if exists "TOTAL";
alter table "PRODUCT" add column if not exists "TOTAL" integer generated always as (amount * price) not null;
alter table "PRODUCT" drop column if exists "LABEL";
alter table "PRODUCT" add column if not exists "LABEL" varchar(255) generated always as (upper(name));
comment on column "PRODUCT"."LABEL" is 'what is on it';
alter table "PRODUCT" drop column if exists "SEARCH";
alter table "PRODUCT" add column if not exists "SEARCH" varchar(255) generated always as (lower(heading));
select case when refusal is not null then signal('45000', refusal) end
from (select case when count(*) > 0 then 'name, total of product must be unique, but several rows have the same: ' || string_agg(shared || ' (' || sharing || ' rows)', '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end end
from (select cast(rows_there."NAME" as varchar(100)) || ', ' || cast(rows_there."TOTAL" as varchar(100)) as shared, count(*) as sharing, count(*) over () as groups, row_number() over (order by rows_there."NAME", rows_there."TOTAL") as place
    from "PRODUCT" as rows_there where rows_there."NAME" is not null and rows_there."TOTAL" is not null
    group by rows_there."NAME", rows_there."TOTAL" having count(*) > 1 order by rows_there."NAME", rows_there."TOTAL" fetch first 3 rows only) as first_of_them) as refused (refusal);
alter table "PRODUCT" add constraint "TOTAL_ONCE" unique ("NAME", "TOTAL");
alter table "PRODUCT" add constraint "LABEL_IS_THERE" check (length(label) > 0);
create index "BY_LABEL" on "PRODUCT" ("LABEL");

-- downgrade
drop index "BY_LABEL";
alter table "PRODUCT" drop constraint "LABEL_IS_THERE";
alter table "PRODUCT" drop constraint "TOTAL_ONCE";
alter table "PRODUCT" alter column "SEARCH" drop expression;
alter table "PRODUCT" alter column "LABEL" drop expression;
alter table "PRODUCT" alter column "TOTAL" drop expression;
select case when refusal is not null then signal('45000', refusal) end
from (select case when count(*) > 0 then 'name of product must fit varchar(255), but rows hold ' || string_agg(held || ' (' || holding || case when holding = 1 then ' row)' else ' rows)' end, '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end || ': give them another value first' end
from (select cast(rows_there."NAME" as varchar(100)) as held, count(*) as holding, count(*) over () as groups, row_number() over (order by rows_there."NAME") as place
    from "PRODUCT" as rows_there where char_length(cast(rows_there."NAME" as varchar)) > 255
    group by rows_there."NAME" order by rows_there."NAME" fetch first 3 rows only) as first_of_them) as refused (refusal);
alter table "PRODUCT" alter column "NAME" set data type varchar(255);
select case when refusal is not null then signal('45000', refusal) end
from (select case when count(*) > 0 then 'amount of product must fit integer, but rows hold ' || string_agg(held || ' (' || holding || case when holding = 1 then ' row)' else ' rows)' end, '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end || ': give them another value first' end
from (select cast(rows_there."AMOUNT" as varchar(100)) as held, count(*) as holding, count(*) over () as groups, row_number() over (order by rows_there."AMOUNT") as place
    from "PRODUCT" as rows_there where round(rows_there."AMOUNT") not between -2147483648 and 2147483647
    group by rows_there."AMOUNT" order by rows_there."AMOUNT" fetch first 3 rows only) as first_of_them) as refused (refusal);
alter table "PRODUCT" alter column "AMOUNT" set data type integer;
alter table "PRODUCT" alter column "HEADING" rename to "TITLE";
alter table "PRODUCT" add column "DEARER" integer generated always as (price + 1) not null;
alter table "PRODUCT" drop column if exists "SEARCH";
alter table "PRODUCT" add column if not exists "SEARCH" varchar(255) generated always as (lower(title));
alter table "PRODUCT" drop column if exists "LABEL";
alter table "PRODUCT" add column if not exists "LABEL" varchar(255) generated always as (upper(name));
comment on column "PRODUCT"."LABEL" is 'what is on it';
alter table "PRODUCT" drop column if exists "TOTAL";
alter table "PRODUCT" add column if not exists "TOTAL" integer generated always as (amount * price) not null;
select case when refusal is not null then signal('45000', refusal) end
from (select case when count(*) > 0 then 'name, total of product must be unique, but several rows have the same: ' || string_agg(shared || ' (' || sharing || ' rows)', '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end end
from (select cast(rows_there."NAME" as varchar(100)) || ', ' || cast(rows_there."TOTAL" as varchar(100)) as shared, count(*) as sharing, count(*) over () as groups, row_number() over (order by rows_there."NAME", rows_there."TOTAL") as place
    from "PRODUCT" as rows_there where rows_there."NAME" is not null and rows_there."TOTAL" is not null
    group by rows_there."NAME", rows_there."TOTAL" having count(*) > 1 order by rows_there."NAME", rows_there."TOTAL" fetch first 3 rows only) as first_of_them) as refused (refusal);
alter table "PRODUCT" add constraint "TOTAL_ONCE" unique ("NAME", "TOTAL");
alter table "PRODUCT" add constraint "LABEL_IS_THERE" check (length(label) > 0);
create index "BY_LABEL" on "PRODUCT" ("LABEL");
