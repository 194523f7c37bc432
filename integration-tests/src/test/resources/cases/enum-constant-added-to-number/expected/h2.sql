-- upgrade
alter table "PURCHASE" drop constraint "PURCHASE_STATUS_CHECK";
alter table "PURCHASE" add constraint "PURCHASE_STATUS_CHECK" check ("STATUS" between 0 and 2);

-- downgrade
alter table "PURCHASE" drop constraint "PURCHASE_STATUS_CHECK";
alter table "PURCHASE" add constraint "PURCHASE_STATUS_CHECK" check ("STATUS" between 0 and 1);
