-- upgrade
create table "country" (
    "code" varchar(2) not null,
    constraint "country_pkey" primary key ("code")
);
alter table "customer" add column "country_code" varchar(2);
do $retort$
declare refusal text := (select case when count(*) > 0 then 'name of customer may not be null any more, but is null in ' || count(*) || case when count(*) = 1 then ' row' else ' rows' end || ': give each a value first' end
from "customer" where "name" is null);
begin
    if refusal is not null then
        raise exception using message = refusal;
    end if;
end
$retort$;
alter table "customer" alter column "name" type varchar(80);
alter table "customer" alter column "name" set not null;
alter table "customer" drop column "fax";
create index "customer_name_idx" on "customer" ("name");
alter table "customer" add constraint "customer_country_code_fkey" foreign key ("country_code") references "country" ("code");

-- downgrade
alter table "customer" drop constraint "customer_country_code_fkey";
drop index "customer_name_idx";
alter table "customer" add column "fax" varchar(255);
do $retort$
declare refusal text := (select case when count(*) > 0 then 'name of customer must fit varchar(40), but rows hold ' || string_agg(held || ' (' || holding || case when holding = 1 then ' row)' else ' rows)' end, '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end || ': give them another value first' end
from (select cast(rows_there."name" as varchar(100)) as held, count(*) as holding, count(*) over () as groups, row_number() over (order by rows_there."name") as place
    from "customer" as rows_there where char_length(cast(rows_there."name" as varchar)) > 40
    group by rows_there."name" order by rows_there."name" fetch first 3 rows only) as first_of_them);
begin
    if refusal is not null then
        raise exception using message = refusal;
    end if;
end
$retort$;
alter table "customer" alter column "name" type varchar(40);
alter table "customer" alter column "name" drop not null;
alter table "customer" drop column "country_code";
drop table "country";
