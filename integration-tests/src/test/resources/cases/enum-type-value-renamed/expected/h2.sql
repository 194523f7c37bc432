-- upgrade
alter table "PURCHASE" alter column "STATUS" drop default;
alter domain "STATUS" drop constraint if exists "STATUS_CHECK";
update "PURCHASE" set "STATUS" = 'SETTLED' where "STATUS" = 'PAID';
alter domain "STATUS" add constraint if not exists "STATUS_CHECK" check (value in ('NEW', 'SETTLED', 'SENT'));
alter table "PURCHASE" alter column "STATUS" set default 'SETTLED';

-- downgrade
alter table "PURCHASE" alter column "STATUS" drop default;
alter domain "STATUS" drop constraint if exists "STATUS_CHECK";
update "PURCHASE" set "STATUS" = 'PAID' where "STATUS" = 'SETTLED';
alter domain "STATUS" add constraint if not exists "STATUS_CHECK" check (value in ('NEW', 'PAID', 'SENT'));
alter table "PURCHASE" alter column "STATUS" set default 'PAID';
