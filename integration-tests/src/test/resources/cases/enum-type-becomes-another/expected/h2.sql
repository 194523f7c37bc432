-- upgrade
create domain "STATE" as varchar(255) check (value in ('NEW', 'PAID', 'SENT'));
alter table "PURCHASE" alter column "STATUS" set data type "STATE";

-- downgrade
alter table "PURCHASE" alter column "STATUS" set data type "STATUS";
drop domain "STATE";
