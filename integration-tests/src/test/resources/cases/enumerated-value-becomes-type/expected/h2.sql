-- upgrade
alter table "PURCHASE" drop constraint "PURCHASE_LEVEL_CHECK";
alter table "PURCHASE" drop constraint "PURCHASE_STATUS_CHECK";
create domain "LEVEL" as varchar(255) check (value in ('10', '90'));
create domain "STATUS" as varchar(255) check (value in ('S', 'n'));
update "PURCHASE" set "STATUS" = 'S' where "STATUS" = 's';
alter table "PURCHASE" alter column "STATUS" set data type "STATUS";
alter table "PURCHASE" alter column "LEVEL" set data type "LEVEL" using (cast(case level when 10 then '10' when 9 then '90' end as level));

-- downgrade
alter table "PURCHASE" alter column "LEVEL" set data type smallint using (case level when '10' then 10 when '90' then 9 end);
alter table "PURCHASE" alter column "STATUS" set data type varchar(255);
update "PURCHASE" set "STATUS" = 's' where "STATUS" = 'S';
drop domain "STATUS";
drop domain "LEVEL";
alter table "PURCHASE" add constraint "PURCHASE_STATUS_CHECK" check ("STATUS" in ('n', 's'));
select case when refusal is not null then signal('45000', refusal) end
from (select case when count(*) > 0 then 'all rows of purchase must meet level in (9, 10), but ' || count(*) || case when count(*) = 1 then ' row does' else ' rows do' end || ' not: change what they hold first' end
from "PURCHASE" where not (level in (9, 10))) as refused (refusal);
alter table "PURCHASE" add constraint "PURCHASE_LEVEL_CHECK" check (level in (9, 10));
