-- upgrade
create table "COUNTRY" (
    "CODE" varchar(2) not null,
    constraint "COUNTRY_PKEY" primary key ("CODE")
);
alter table "CUSTOMER" add column "COUNTRY_CODE" varchar(2);
select case when refusal is not null then signal('45000', refusal) end
from (select case when count(*) > 0 then 'name of customer may not be null any more, but is null in ' || count(*) || case when count(*) = 1 then ' row' else ' rows' end || ': give each a value first' end
from "CUSTOMER" where "NAME" is null) as refused (refusal);
alter table "CUSTOMER" alter column "NAME" set data type varchar(80);
alter table "CUSTOMER" alter column "NAME" set not null;
alter table "CUSTOMER" drop column "FAX";
create index "CUSTOMER_NAME_IDX" on "CUSTOMER" ("NAME");
create index if not exists "CUSTOMER_COUNTRY_CODE_FKEY_INDEX" on "CUSTOMER" ("COUNTRY_CODE");
alter table "CUSTOMER" add constraint "CUSTOMER_COUNTRY_CODE_FKEY" foreign key ("COUNTRY_CODE") index "CUSTOMER_COUNTRY_CODE_FKEY_INDEX" references "COUNTRY" ("CODE");

-- downgrade
alter table "CUSTOMER" drop constraint "CUSTOMER_COUNTRY_CODE_FKEY";
drop index "CUSTOMER_NAME_IDX";
alter table "CUSTOMER" add column "FAX" varchar(255);
select case when refusal is not null then signal('45000', refusal) end
from (select case when count(*) > 0 then 'name of customer must fit varchar(40), but rows hold ' || string_agg(held || ' (' || holding || case when holding = 1 then ' row)' else ' rows)' end, '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end || ': give them another value first' end
from (select cast(rows_there."NAME" as varchar(100)) as held, count(*) as holding, count(*) over () as groups, row_number() over (order by rows_there."NAME") as place
    from "CUSTOMER" as rows_there where char_length(cast(rows_there."NAME" as varchar)) > 40
    group by rows_there."NAME" order by rows_there."NAME" fetch first 3 rows only) as first_of_them) as refused (refusal);
alter table "CUSTOMER" alter column "NAME" set data type varchar(40);
alter table "CUSTOMER" alter column "NAME" drop not null;
alter table "CUSTOMER" drop column "COUNTRY_CODE";
drop table "COUNTRY";
