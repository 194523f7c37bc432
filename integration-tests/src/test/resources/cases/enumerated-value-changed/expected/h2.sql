-- upgrade
alter table "PURCHASE" drop constraint "PURCHASE_LEVEL_CHECK";
alter table "PURCHASE" drop constraint "PURCHASE_STATUS_CHECK";
alter table "PURCHASE_NOTES" drop constraint "PURCHASE_NOTES_NOTES_KEY_CHECK";
alter table "PURCHASE_SEEN" drop constraint "PURCHASE_SEEN_SEEN_CHECK";
update "PURCHASE" set "LEVEL" = case "LEVEL" when 10 then 30 when 30 then 10 when -1 then -2 end where "LEVEL" in (10, 30, -1);
update "PURCHASE" set "STATUS" = case "STATUS" when 'N' then 'NEW' when 'P' then 'S' when 'S' then 'P' end where "STATUS" in ('N', 'P', 'S');
update "PURCHASE_NOTES" set "NOTES_KEY" = -2 where "NOTES_KEY" = -1;
update "PURCHASE_NOTES" set "NOTES_KEY" = -32768 where "NOTES_KEY" = 10;
update "PURCHASE_NOTES" set "NOTES_KEY" = 10 where "NOTES_KEY" = 30;
update "PURCHASE_NOTES" set "NOTES_KEY" = 30 where "NOTES_KEY" = -32768;
update "PURCHASE_SEEN" set "SEEN" = 'NEW' where "SEEN" = 'N';
update "PURCHASE_SEEN" set "SEEN" = '!' where "SEEN" = 'P';
update "PURCHASE_SEEN" set "SEEN" = 'P' where "SEEN" = 'S';
update "PURCHASE_SEEN" set "SEEN" = 'S' where "SEEN" = '!';
select case when refusal is not null then signal('45000', refusal) end
from (select case when count(*) > 0 then 'all rows of purchase must meet level in (-2, 10, 30), but ' || count(*) || case when count(*) = 1 then ' row does' else ' rows do' end || ' not: change what they hold first' end
from "PURCHASE" where not (level in (-2, 10, 30))) as refused (refusal);
alter table "PURCHASE" add constraint "PURCHASE_LEVEL_CHECK" check (level in (-2, 10, 30));
alter table "PURCHASE" add constraint "PURCHASE_STATUS_CHECK" check ("STATUS" in ('NEW', 'S', 'P'));
select case when refusal is not null then signal('45000', refusal) end
from (select case when count(*) > 0 then 'all rows of purchase_notes must meet notes_key in (-2, 10, 30), but ' || count(*) || case when count(*) = 1 then ' row does' else ' rows do' end || ' not: change what they hold first' end
from "PURCHASE_NOTES" where not (notes_key in (-2, 10, 30))) as refused (refusal);
alter table "PURCHASE_NOTES" add constraint "PURCHASE_NOTES_NOTES_KEY_CHECK" check (notes_key in (-2, 10, 30));
alter table "PURCHASE_SEEN" add constraint "PURCHASE_SEEN_SEEN_CHECK" check ("SEEN" in ('NEW', 'S', 'P'));

-- downgrade
alter table "PURCHASE_SEEN" drop constraint "PURCHASE_SEEN_SEEN_CHECK";
alter table "PURCHASE_NOTES" drop constraint "PURCHASE_NOTES_NOTES_KEY_CHECK";
alter table "PURCHASE" drop constraint "PURCHASE_STATUS_CHECK";
alter table "PURCHASE" drop constraint "PURCHASE_LEVEL_CHECK";
update "PURCHASE_SEEN" set "SEEN" = '!' where "SEEN" = 'S';
update "PURCHASE_SEEN" set "SEEN" = 'S' where "SEEN" = 'P';
update "PURCHASE_SEEN" set "SEEN" = 'P' where "SEEN" = '!';
update "PURCHASE_SEEN" set "SEEN" = 'N' where "SEEN" = 'NEW';
update "PURCHASE_NOTES" set "NOTES_KEY" = -32768 where "NOTES_KEY" = 30;
update "PURCHASE_NOTES" set "NOTES_KEY" = 30 where "NOTES_KEY" = 10;
update "PURCHASE_NOTES" set "NOTES_KEY" = 10 where "NOTES_KEY" = -32768;
update "PURCHASE_NOTES" set "NOTES_KEY" = -1 where "NOTES_KEY" = -2;
update "PURCHASE" set "STATUS" = case "STATUS" when 'NEW' then 'N' when 'S' then 'P' when 'P' then 'S' end where "STATUS" in ('NEW', 'S', 'P');
update "PURCHASE" set "LEVEL" = case "LEVEL" when 30 then 10 when 10 then 30 when -2 then -1 end where "LEVEL" in (30, 10, -2);
alter table "PURCHASE_SEEN" add constraint "PURCHASE_SEEN_SEEN_CHECK" check ("SEEN" in ('N', 'P', 'S'));
select case when refusal is not null then signal('45000', refusal) end
from (select case when count(*) > 0 then 'all rows of purchase_notes must meet notes_key in (-1, 10, 30), but ' || count(*) || case when count(*) = 1 then ' row does' else ' rows do' end || ' not: change what they hold first' end
from "PURCHASE_NOTES" where not (notes_key in (-1, 10, 30))) as refused (refusal);
alter table "PURCHASE_NOTES" add constraint "PURCHASE_NOTES_NOTES_KEY_CHECK" check (notes_key in (-1, 10, 30));
alter table "PURCHASE" add constraint "PURCHASE_STATUS_CHECK" check ("STATUS" in ('N', 'P', 'S'));
select case when refusal is not null then signal('45000', refusal) end
from (select case when count(*) > 0 then 'all rows of purchase must meet level in (-1, 10, 30), but ' || count(*) || case when count(*) = 1 then ' row does' else ' rows do' end || ' not: change what they hold first' end
from "PURCHASE" where not (level in (-1, 10, 30))) as refused (refusal);
alter table "PURCHASE" add constraint "PURCHASE_LEVEL_CHECK" check (level in (-1, 10, 30));
