-- upgrade
alter table "purchase" drop constraint "purchase_status_check";
alter table "purchase" add constraint "purchase_status_check" check ("status" in ('NEW', 'PAID', 'SENT'));

-- downgrade
alter table "purchase" drop constraint "purchase_status_check";
alter table "purchase" add constraint "purchase_status_check" check ("status" in ('NEW', 'PAID'));
