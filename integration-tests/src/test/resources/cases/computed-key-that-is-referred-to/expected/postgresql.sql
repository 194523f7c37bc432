-- upgrade
alter table "part" drop constraint "part_product_code_fkey";
alter table "product" drop constraint "product_code_key";
alter table "product" alter column "code" drop expression;
alter table "product" alter column "name" type varchar(60);
alter table "product" drop column if exists "code";
alter table "product" add column if not exists "code" varchar(50) generated always as (upper(name)) stored;
do $retort$
declare refusal text := (select case when count(*) > 0 then 'code of product must be unique, but several rows have the same: ' || string_agg(shared || ' (' || sharing || ' rows)', '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end end
from (select cast(rows_there."code" as varchar(100)) as shared, count(*) as sharing, count(*) over () as groups, row_number() over (order by rows_there."code") as place
    from "product" as rows_there where rows_there."code" is not null
    group by rows_there."code" having count(*) > 1 order by rows_there."code" fetch first 3 rows only) as first_of_them);
begin
    if refusal is not null then
        raise exception using message = refusal;
    end if;
end
$retort$;
alter table "product" add constraint "product_code_key" unique ("code");
alter table "part" add constraint "part_product_code_fkey" foreign key ("product_code") references "product" ("code");

-- downgrade
alter table "part" drop constraint "part_product_code_fkey";
alter table "product" drop constraint "product_code_key";
alter table "product" alter column "code" drop expression;
do $retort$
declare refusal text := (select case when count(*) > 0 then 'name of product must fit varchar(50), but rows hold ' || string_agg(held || ' (' || holding || case when holding = 1 then ' row)' else ' rows)' end, '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end || ': give them another value first' end
from (select cast(rows_there."name" as varchar(100)) as held, count(*) as holding, count(*) over () as groups, row_number() over (order by rows_there."name") as place
    from "product" as rows_there where char_length(cast(rows_there."name" as varchar)) > 50
    group by rows_there."name" order by rows_there."name" fetch first 3 rows only) as first_of_them);
begin
    if refusal is not null then
        raise exception using message = refusal;
    end if;
end
$retort$;
alter table "product" alter column "name" type varchar(50);
alter table "product" drop column if exists "code";
alter table "product" add column if not exists "code" varchar(50) generated always as (upper(name)) stored;
do $retort$
declare refusal text := (select case when count(*) > 0 then 'code of product must be unique, but several rows have the same: ' || string_agg(shared || ' (' || sharing || ' rows)', '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end end
from (select cast(rows_there."code" as varchar(100)) as shared, count(*) as sharing, count(*) over () as groups, row_number() over (order by rows_there."code") as place
    from "product" as rows_there where rows_there."code" is not null
    group by rows_there."code" having count(*) > 1 order by rows_there."code" fetch first 3 rows only) as first_of_them);
begin
    if refusal is not null then
        raise exception using message = refusal;
    end if;
end
$retort$;
alter table "product" add constraint "product_code_key" unique ("code");
alter table "part" add constraint "part_product_code_fkey" foreign key ("product_code") references "product" ("code");
