-- upgrade
select case when refusal is not null then signal('45000', refusal) end
from (select case when count(*) > 0 then 'twice of product may not be null any more, but is null in ' || count(*) || case when count(*) = 1 then ' row' else ' rows' end || ': give each a value first' end
from "PRODUCT" where "TWICE" is null) as refused (refusal);
alter table "PRODUCT" alter column "TWICE" drop expression;
alter table "PRODUCT" alter column "TWICE" set not null;

-- downgrade
alter table "PRODUCT" drop column if exists "TWICE";
alter table "PRODUCT" add column if not exists "TWICE" bigint generated always as (amount * 2);
