-- upgrade
alter table "PRODUCT" alter column "PRICE" set data type numeric(19, 4);
select case when refusal is not null then signal('45000', refusal) end
from (select case when count(*) > 0 then 'hardware of product may not be null any more, but is null in ' || count(*) || case when count(*) = 1 then ' row' else ' rows' end || ': give each a value first' end
from "PRODUCT" where "HARDWARE" is null) as refused (refusal);
alter table "PRODUCT" alter column "HARDWARE" set not null;
alter table "PRODUCT" alter column "PRICES" set data type numeric(19, 4) array;

-- downgrade
alter table "PRODUCT" alter column "PRICES" set data type numeric(12, 2) array;
alter table "PRODUCT" alter column "HARDWARE" drop not null;
alter table "PRODUCT" alter column "PRICE" set data type numeric(12, 2);
