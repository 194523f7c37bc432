-- upgrade
alter table "PURCHASE" drop constraint "PURCHASE_STATUS_CHECK";
update "PURCHASE" set "STATUS" = 'SETTLED' where "STATUS" = 'PAID';
alter table "PURCHASE" add constraint "PURCHASE_STATUS_CHECK" check ("STATUS" in ('NEW', 'SETTLED', 'SENT'));

-- downgrade
alter table "PURCHASE" drop constraint "PURCHASE_STATUS_CHECK";
update "PURCHASE" set "STATUS" = 'PAID' where "STATUS" = 'SETTLED';
alter table "PURCHASE" add constraint "PURCHASE_STATUS_CHECK" check ("STATUS" in ('NEW', 'PAID', 'SENT'));
