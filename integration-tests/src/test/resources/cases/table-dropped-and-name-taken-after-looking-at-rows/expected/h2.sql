-- upgrade
select case when refusal is not null then signal('45000', refusal) end
from (select case when count(*) > 0 then 'town of people must fit varchar(40), but rows hold ' || string_agg(held || ' (' || holding || case when holding = 1 then ' row)' else ' rows)' end, '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end || ': give them another value first' end
from (select cast(rows_there."TOWN" as varchar(100)) as held, count(*) as holding, count(*) over () as groups, row_number() over (order by rows_there."TOWN") as place
    from "PEOPLE" as rows_there where char_length(cast(rows_there."TOWN" as varchar)) > 40
    group by rows_there."TOWN" order by rows_there."TOWN" fetch first 3 rows only) as first_of_them) as refused (refusal);
select case when refusal is not null then signal('45000', refusal) end
from (select case when count(*) > 0 then 'town of people may not be null any more, but is null in ' || count(*) || case when count(*) = 1 then ' row' else ' rows' end || ': give each a value first' end
from "PEOPLE" where "TOWN" is null) as refused (refusal);
select case when refusal is not null then signal('45000', refusal) end
from (select case when count(*) > 0 then 'mail of people must be unique, but several rows have the same: ' || string_agg(shared || ' (' || sharing || ' rows)', '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end end
from (select cast(rows_there."MAIL" as varchar(100)) as shared, count(*) as sharing, count(*) over () as groups, row_number() over (order by rows_there."MAIL") as place
    from "PEOPLE" as rows_there where rows_there."MAIL" is not null
    group by rows_there."MAIL" having count(*) > 1 order by rows_there."MAIL" fetch first 3 rows only) as first_of_them) as refused (refusal);
drop table "CUSTOMERS";
alter table "PEOPLE" rename to "CUSTOMERS";
alter table "CUSTOMERS" alter column "MAIL" rename to "ADDRESS";
alter table "CUSTOMERS" rename constraint "PEOPLE_PKEY" to "CUSTOMERS_PKEY";
alter table "CUSTOMERS" add column "NUMBER" bigint;
alter table "CUSTOMERS" alter column "TOWN" set data type varchar(40);
alter table "CUSTOMERS" alter column "TOWN" set not null;
alter table "CUSTOMERS" drop column "NICKNAME";
alter table "CUSTOMERS" add constraint "CUSTOMERS_ADDRESS_KEY" unique ("ADDRESS");
alter table "CUSTOMERS" add constraint "CUSTOMERS_NUMBER_KEY" unique ("NUMBER");

-- downgrade
alter table "CUSTOMERS" drop constraint "CUSTOMERS_NUMBER_KEY";
alter table "CUSTOMERS" drop constraint "CUSTOMERS_ADDRESS_KEY";
alter table "CUSTOMERS" add column "NICKNAME" varchar(255);
alter table "CUSTOMERS" alter column "TOWN" set data type varchar(80);
alter table "CUSTOMERS" alter column "TOWN" drop not null;
alter table "CUSTOMERS" drop column "NUMBER";
alter table "CUSTOMERS" rename constraint "CUSTOMERS_PKEY" to "PEOPLE_PKEY";
alter table "CUSTOMERS" alter column "ADDRESS" rename to "MAIL";
alter table "CUSTOMERS" rename to "PEOPLE";
create table "CUSTOMERS" (
    "ID" bigint not null,
    "NAME" varchar(255),
    constraint "CUSTOMERS_PKEY" primary key ("ID")
);
