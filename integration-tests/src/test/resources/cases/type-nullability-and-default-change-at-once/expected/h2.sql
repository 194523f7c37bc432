-- upgrade
select case when refusal is not null then signal('45000', refusal) end
from (select case when count(*) > 0 then 'stock of product may not be null any more, but is null in ' || count(*) || case when count(*) = 1 then ' row' else ' rows' end || ': give each a value first' end
from "PRODUCT" where "STOCK" is null) as refused (refusal);
alter table "PRODUCT" alter column "STOCK" set data type bigint;
alter table "PRODUCT" alter column "STOCK" set default 0;
alter table "PRODUCT" alter column "STOCK" set not null;

-- downgrade
alter table "PRODUCT" alter column "STOCK" drop default;
alter table "PRODUCT" alter column "STOCK" set data type integer;
alter table "PRODUCT" alter column "STOCK" drop not null;
