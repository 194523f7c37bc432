-- upgrade
alter table "CUSTOMER" drop constraint "CUSTOMER_COUNTRY_CODE_FKEY";
alter table "COUNTRY" alter column "CODE" set data type varchar(3);
alter table "CUSTOMER" alter column "COUNTRY_CODE" set data type varchar(3);
create index if not exists "CUSTOMER_COUNTRY_CODE_FKEY_INDEX" on "CUSTOMER" ("COUNTRY_CODE");
alter table "CUSTOMER" add constraint "CUSTOMER_COUNTRY_CODE_FKEY" foreign key ("COUNTRY_CODE") index "CUSTOMER_COUNTRY_CODE_FKEY_INDEX" references "COUNTRY" ("CODE");

-- downgrade
alter table "CUSTOMER" drop constraint "CUSTOMER_COUNTRY_CODE_FKEY";
select case when refusal is not null then signal('45000', refusal) end
from (select case when count(*) > 0 then 'country_code of customer must fit varchar(2), but rows hold ' || string_agg(held || ' (' || holding || case when holding = 1 then ' row)' else ' rows)' end, '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end || ': give them another value first' end
from (select cast(rows_there."COUNTRY_CODE" as varchar(100)) as held, count(*) as holding, count(*) over () as groups, row_number() over (order by rows_there."COUNTRY_CODE") as place
    from "CUSTOMER" as rows_there where char_length(cast(rows_there."COUNTRY_CODE" as varchar)) > 2
    group by rows_there."COUNTRY_CODE" order by rows_there."COUNTRY_CODE" fetch first 3 rows only) as first_of_them) as refused (refusal);
alter table "CUSTOMER" alter column "COUNTRY_CODE" set data type varchar(2);
select case when refusal is not null then signal('45000', refusal) end
from (select case when count(*) > 0 then 'code of country must fit varchar(2), but rows hold ' || string_agg(held || ' (' || holding || case when holding = 1 then ' row)' else ' rows)' end, '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end || ': give them another value first' end
from (select cast(rows_there."CODE" as varchar(100)) as held, count(*) as holding, count(*) over () as groups, row_number() over (order by rows_there."CODE") as place
    from "COUNTRY" as rows_there where char_length(cast(rows_there."CODE" as varchar)) > 2
    group by rows_there."CODE" order by rows_there."CODE" fetch first 3 rows only) as first_of_them) as refused (refusal);
alter table "COUNTRY" alter column "CODE" set data type varchar(2);
create index if not exists "CUSTOMER_COUNTRY_CODE_FKEY_INDEX" on "CUSTOMER" ("COUNTRY_CODE");
alter table "CUSTOMER" add constraint "CUSTOMER_COUNTRY_CODE_FKEY" foreign key ("COUNTRY_CODE") index "CUSTOMER_COUNTRY_CODE_FKEY_INDEX" references "COUNTRY" ("CODE");
