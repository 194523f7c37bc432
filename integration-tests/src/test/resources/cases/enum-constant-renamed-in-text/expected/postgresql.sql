-- upgrade
alter table "purchase" drop constraint "purchase_status_check";
update "purchase" set "status" = 'SETTLED' where "status" = 'PAID';
alter table "purchase" add constraint "purchase_status_check" check ("status" in ('NEW', 'SETTLED', 'SENT'));

-- downgrade
alter table "purchase" drop constraint "purchase_status_check";
update "purchase" set "status" = 'PAID' where "status" = 'SETTLED';
alter table "purchase" add constraint "purchase_status_check" check ("status" in ('NEW', 'PAID', 'SENT'));
