-- upgrade
alter table "CUSTOMER" alter column "POINTS" drop not null;

-- downgrade
select case when refusal is not null then signal('45000', refusal) end
from (select case when count(*) > 0 then 'points of customer may not be null any more, but is null in ' || count(*) || case when count(*) = 1 then ' row' else ' rows' end || ': give each a value first' end
from "CUSTOMER" where "POINTS" is null) as refused (refusal);
alter table "CUSTOMER" alter column "POINTS" set not null;
