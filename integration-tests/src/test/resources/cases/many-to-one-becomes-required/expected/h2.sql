-- upgrade
select case when refusal is not null then signal('45000', refusal) end
from (select case when count(*) > 0 then 'customer_id of purchase may not be null any more, but is null in ' || count(*) || case when count(*) = 1 then ' row' else ' rows' end || ': give each a value first' end
from "PURCHASE" where "CUSTOMER_ID" is null) as refused (refusal);
alter table "PURCHASE" alter column "CUSTOMER_ID" set not null;

-- downgrade
alter table "PURCHASE" alter column "CUSTOMER_ID" drop not null;
