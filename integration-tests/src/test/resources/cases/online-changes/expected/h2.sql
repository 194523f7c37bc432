-- upgrade
drop index "CUSTOMER_OLD";
alter table "CUSTOMER" add column "SORTNAME" varchar(255);
update "CUSTOMER" set sortname = lower(name) where sortname is null;
select case when refusal is not null then signal('45000', refusal) end
from (select case when count(*) > 0 then 'sortname of customer may not be null any more, but is null in ' || count(*) || case when count(*) = 1 then ' row' else ' rows' end || ': give each a value first' end
from "CUSTOMER" where "SORTNAME" is null) as refused (refusal);
alter table "CUSTOMER" alter column "SORTNAME" set not null;
alter table "CUSTOMER" add column "KIND" varchar(255);
alter table "CUSTOMER" add column "BOSS_ID" bigint;
select case when refusal is not null then signal('45000', refusal) end
from (select case when count(*) > 0 then 'name of customer may not be null any more, but is null in ' || count(*) || case when count(*) = 1 then ' row' else ' rows' end || ': give each a value first' end
from "CUSTOMER" where "NAME" is null) as refused (refusal);
alter table "CUSTOMER" alter column "NAME" set not null;
update "CUSTOMER" set city = 'Graz' where city is null;
select case when refusal is not null then signal('45000', refusal) end
from (select case when count(*) > 0 then 'city of customer may not be null any more, but is null in ' || count(*) || case when count(*) = 1 then ' row' else ' rows' end || ': give each a value first' end
from "CUSTOMER" where "CITY" is null) as refused (refusal);
alter table "CUSTOMER" alter column "CITY" set not null;
select case when refusal is not null then signal('45000', refusal) end
from (select case when count(*) > 0 then 'email of customer must be unique, but several rows have the same: ' || string_agg(shared || ' (' || sharing || ' rows)', '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end end
from (select cast(rows_there."EMAIL" as varchar(100)) as shared, count(*) as sharing, count(*) over () as groups, row_number() over (order by rows_there."EMAIL") as place
    from "CUSTOMER" as rows_there where rows_there."EMAIL" is not null
    group by rows_there."EMAIL" having count(*) > 1 order by rows_there."EMAIL" fetch first 3 rows only) as first_of_them) as refused (refusal);
alter table "CUSTOMER" add constraint "CUSTOMER_EMAIL_KEY" unique ("EMAIL");
alter table "CUSTOMER" add constraint "CUSTOMER_KIND_CHECK" check ("KIND" in ('GOOD', 'BETTER'));
create index "CUSTOMER_NEW" on "CUSTOMER" ("NAME");
create index if not exists "CUSTOMER_BOSS_ID_FKEY_INDEX" on "CUSTOMER" ("BOSS_ID");
alter table "CUSTOMER" add constraint "CUSTOMER_BOSS_ID_FKEY" foreign key ("BOSS_ID") index "CUSTOMER_BOSS_ID_FKEY_INDEX" references "CUSTOMER" ("ID");

-- downgrade
alter table "CUSTOMER" drop constraint "CUSTOMER_BOSS_ID_FKEY";
drop index "CUSTOMER_NEW";
alter table "CUSTOMER" drop constraint "CUSTOMER_KIND_CHECK";
alter table "CUSTOMER" drop constraint "CUSTOMER_EMAIL_KEY";
alter table "CUSTOMER" alter column "CITY" drop not null;
alter table "CUSTOMER" alter column "NAME" drop not null;
alter table "CUSTOMER" drop column "BOSS_ID";
alter table "CUSTOMER" drop column "KIND";
alter table "CUSTOMER" drop column "SORTNAME";
create index "CUSTOMER_OLD" on "CUSTOMER" ("CITY");
