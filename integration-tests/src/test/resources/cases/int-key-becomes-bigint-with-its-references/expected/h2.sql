-- upgrade
alter table "PURCHASE" drop constraint "PURCHASE_CUSTOMER_ID_FKEY";
alter table "CUSTOMER" alter column "ID" set data type bigint;
alter table "PURCHASE" alter column "CUSTOMER_ID" set data type bigint;
create index if not exists "PURCHASE_CUSTOMER_ID_FKEY_INDEX" on "PURCHASE" ("CUSTOMER_ID");
alter table "PURCHASE" add constraint "PURCHASE_CUSTOMER_ID_FKEY" foreign key ("CUSTOMER_ID") index "PURCHASE_CUSTOMER_ID_FKEY_INDEX" references "CUSTOMER" ("ID");

-- downgrade
alter table "PURCHASE" drop constraint "PURCHASE_CUSTOMER_ID_FKEY";
select case when refusal is not null then signal('45000', refusal) end
from (select case when count(*) > 0 then 'customer_id of purchase must fit integer, but rows hold ' || string_agg(held || ' (' || holding || case when holding = 1 then ' row)' else ' rows)' end, '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end || ': give them another value first' end
from (select cast(rows_there."CUSTOMER_ID" as varchar(100)) as held, count(*) as holding, count(*) over () as groups, row_number() over (order by rows_there."CUSTOMER_ID") as place
    from "PURCHASE" as rows_there where round(rows_there."CUSTOMER_ID") not between -2147483648 and 2147483647
    group by rows_there."CUSTOMER_ID" order by rows_there."CUSTOMER_ID" fetch first 3 rows only) as first_of_them) as refused (refusal);
alter table "PURCHASE" alter column "CUSTOMER_ID" set data type integer;
select case when refusal is not null then signal('45000', refusal) end
from (select case when count(*) > 0 then 'id of customer must fit integer, but rows hold ' || string_agg(held || ' (' || holding || case when holding = 1 then ' row)' else ' rows)' end, '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end || ': give them another value first' end
from (select cast(rows_there."ID" as varchar(100)) as held, count(*) as holding, count(*) over () as groups, row_number() over (order by rows_there."ID") as place
    from "CUSTOMER" as rows_there where round(rows_there."ID") not between -2147483648 and 2147483647
    group by rows_there."ID" order by rows_there."ID" fetch first 3 rows only) as first_of_them) as refused (refusal);
alter table "CUSTOMER" alter column "ID" set data type integer;
create index if not exists "PURCHASE_CUSTOMER_ID_FKEY_INDEX" on "PURCHASE" ("CUSTOMER_ID");
alter table "PURCHASE" add constraint "PURCHASE_CUSTOMER_ID_FKEY" foreign key ("CUSTOMER_ID") index "PURCHASE_CUSTOMER_ID_FKEY_INDEX" references "CUSTOMER" ("ID");
