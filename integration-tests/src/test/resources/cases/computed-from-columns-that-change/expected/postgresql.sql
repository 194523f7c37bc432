-- upgrade
drop index "by_label";
alter table "product" drop constraint "label_is_there";
alter table "product" drop constraint "total_once";
alter table "product" alter column "total" drop expression;
alter table "product" alter column "label" drop expression;
alter table "product" alter column "search" drop expression;
alter table "product" drop column "dearer";
alter table "product" rename column "title" to "heading";
alter table "product" alter column "amount" type bigint;
alter table "product" alter column "name" type varchar(300);
alter table "product" drop column if exists "total";
alter table "product" add column if not exists "total" integer generated always as (amount * price) stored not null;
alter table "product" drop column if exists "label";
alter table "product" add column if not exists "label" varchar(255) generated always as (upper(name)) stored;
comment on column "product"."label" is 'what is on it';
alter table "product" drop column if exists "search";
alter table "product" add column if not exists "search" varchar(255) generated always as (lower(heading)) stored;
do $retort$
declare refusal text := (select case when count(*) > 0 then 'name, total of product must be unique, but several rows have the same: ' || string_agg(shared || ' (' || sharing || ' rows)', '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end end
from (select cast(rows_there."name" as varchar(100)) || ', ' || cast(rows_there."total" as varchar(100)) as shared, count(*) as sharing, count(*) over () as groups, row_number() over (order by rows_there."name", rows_there."total") as place
    from "product" as rows_there where rows_there."name" is not null and rows_there."total" is not null
    group by rows_there."name", rows_there."total" having count(*) > 1 order by rows_there."name", rows_there."total" fetch first 3 rows only) as first_of_them);
begin
    if refusal is not null then
        raise exception using message = refusal;
    end if;
end
$retort$;
alter table "product" add constraint "total_once" unique ("name", "total");
alter table "product" add constraint "label_is_there" check (length(label) > 0);
create index "by_label" on "product" ("label");

-- downgrade
drop index "by_label";
alter table "product" drop constraint "label_is_there";
alter table "product" drop constraint "total_once";
alter table "product" alter column "search" drop expression;
alter table "product" alter column "label" drop expression;
alter table "product" alter column "total" drop expression;
do $retort$
declare refusal text := (select case when count(*) > 0 then 'name of product must fit varchar(255), but rows hold ' || string_agg(held || ' (' || holding || case when holding = 1 then ' row)' else ' rows)' end, '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end || ': give them another value first' end
from (select cast(rows_there."name" as varchar(100)) as held, count(*) as holding, count(*) over () as groups, row_number() over (order by rows_there."name") as place
    from "product" as rows_there where char_length(cast(rows_there."name" as varchar)) > 255
    group by rows_there."name" order by rows_there."name" fetch first 3 rows only) as first_of_them);
begin
    if refusal is not null then
        raise exception using message = refusal;
    end if;
end
$retort$;
alter table "product" alter column "name" type varchar(255);
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
alter table "product" rename column "heading" to "title";
alter table "product" add column "dearer" integer generated always as (price + 1) stored not null;
alter table "product" drop column if exists "search";
alter table "product" add column if not exists "search" varchar(255) generated always as (lower(title)) stored;
alter table "product" drop column if exists "label";
alter table "product" add column if not exists "label" varchar(255) generated always as (upper(name)) stored;
comment on column "product"."label" is 'what is on it';
alter table "product" drop column if exists "total";
alter table "product" add column if not exists "total" integer generated always as (amount * price) stored not null;
do $retort$
declare refusal text := (select case when count(*) > 0 then 'name, total of product must be unique, but several rows have the same: ' || string_agg(shared || ' (' || sharing || ' rows)', '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end end
from (select cast(rows_there."name" as varchar(100)) || ', ' || cast(rows_there."total" as varchar(100)) as shared, count(*) as sharing, count(*) over () as groups, row_number() over (order by rows_there."name", rows_there."total") as place
    from "product" as rows_there where rows_there."name" is not null and rows_there."total" is not null
    group by rows_there."name", rows_there."total" having count(*) > 1 order by rows_there."name", rows_there."total" fetch first 3 rows only) as first_of_them);
begin
    if refusal is not null then
        raise exception using message = refusal;
    end if;
end
$retort$;
alter table "product" add constraint "total_once" unique ("name", "total");
alter table "product" add constraint "label_is_there" check (length(label) > 0);
create index "by_label" on "product" ("label");
