-- upgrade
alter table "PRODUCT" drop constraint "SANE";
select case when refusal is not null then signal('45000', refusal) end
from (select case when count(*) > 0 then 'all rows of product must meet stock >= 0, but ' || count(*) || case when count(*) = 1 then ' row does' else ' rows do' end || ' not: change what they hold first' end
from "PRODUCT" where not (stock >= 0)) as refused (refusal);
alter table "PRODUCT" add constraint "NOT_NEGATIVE" check (stock >= 0);
select case when refusal is not null then signal('45000', refusal) end
from (select case when count(*) > 0 then 'all rows of product must meet stock < 5000, but ' || count(*) || case when count(*) = 1 then ' row does' else ' rows do' end || ' not: change what they hold first' end
from "PRODUCT" where not (stock < 5000)) as refused (refusal);
alter table "PRODUCT" add constraint "SANE" check (stock < 5000);

-- downgrade
alter table "PRODUCT" drop constraint "SANE";
alter table "PRODUCT" drop constraint "NOT_NEGATIVE";
select case when refusal is not null then signal('45000', refusal) end
from (select case when count(*) > 0 then 'all rows of product must meet stock < 1000, but ' || count(*) || case when count(*) = 1 then ' row does' else ' rows do' end || ' not: change what they hold first' end
from "PRODUCT" where not (stock < 1000)) as refused (refusal);
alter table "PRODUCT" add constraint "SANE" check (stock < 1000);
