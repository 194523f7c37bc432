-- upgrade
alter table "purchase" drop constraint "purchase_status_check";
alter table "purchase" add constraint "purchase_status_check" check ("status" between 0 and 2);

-- downgrade
alter table "purchase" drop constraint "purchase_status_check";
alter table "purchase" add constraint "purchase_status_check" check ("status" between 0 and 1);
