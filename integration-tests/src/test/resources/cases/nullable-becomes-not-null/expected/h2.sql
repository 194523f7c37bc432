-- upgrade
select case when refusal is not null then signal('45000', refusal) end
from (select case when count(*) > 0 then 'name of customer may not be null any more, but is null in ' || count(*) || case when count(*) = 1 then ' row' else ' rows' end || ': give each a value first' end
from "CUSTOMER" where "NAME" is null) as refused (refusal);
alter table "CUSTOMER" alter column "NAME" set not null;

-- downgrade
alter table "CUSTOMER" alter column "NAME" drop not null;
