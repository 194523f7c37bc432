-- upgrade
alter table "PURCHASE" drop constraint "PURCHASE_LEVEL_CHECK";
alter table "PURCHASE" drop constraint "PURCHASE_STATUS_CHECK";
update "PURCHASE" set "LEVEL" = 31 where "LEVEL" = 30;
update "PURCHASE" set "STATUS" = 'sh' where "STATUS" = 's';
select case when refusal is not null then signal('45000', refusal) end
from (select case when count(*) > 0 then 'all rows of purchase must meet level in (10, 31), but ' || count(*) || case when count(*) = 1 then ' row does' else ' rows do' end || ' not: change what they hold first' end
from "PURCHASE" where not (level in (10, 31))) as refused (refusal);
alter table "PURCHASE" add constraint "PURCHASE_LEVEL_CHECK" check (level in (10, 31));
alter table "PURCHASE" add constraint "PURCHASE_STATUS_CHECK" check ("STATUS" in ('sh', 'n'));

-- downgrade
alter table "PURCHASE" drop constraint "PURCHASE_STATUS_CHECK";
alter table "PURCHASE" drop constraint "PURCHASE_LEVEL_CHECK";
update "PURCHASE" set "STATUS" = 's' where "STATUS" = 'sh';
update "PURCHASE" set "LEVEL" = 30 where "LEVEL" = 31;
alter table "PURCHASE" add constraint "PURCHASE_STATUS_CHECK" check ("STATUS" in ('n', 's'));
select case when refusal is not null then signal('45000', refusal) end
from (select case when count(*) > 0 then 'all rows of purchase must meet level in (10, 30), but ' || count(*) || case when count(*) = 1 then ' row does' else ' rows do' end || ' not: change what they hold first' end
from "PURCHASE" where not (level in (10, 30))) as refused (refusal);
alter table "PURCHASE" add constraint "PURCHASE_LEVEL_CHECK" check (level in (10, 30));
