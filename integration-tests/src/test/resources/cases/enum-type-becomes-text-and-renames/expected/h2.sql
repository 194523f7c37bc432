-- upgrade
alter table "PURCHASE" alter column "STATUS" drop default;
alter table "PURCHASE" alter column "STATUS" set data type varchar(255);
alter table "PURCHASE" alter column "STATUS" set default 'NEW';
update "PURCHASE" set "STATUS" = 'SETTLED' where "STATUS" = 'PAID';
alter table "PURCHASE" add constraint "PURCHASE_STATUS_CHECK" check ("STATUS" in ('NEW', 'SETTLED'));
drop domain "STATUS";

-- downgrade
create domain "STATUS" as varchar(255) check (value in ('NEW', 'PAID'));
alter table "PURCHASE" drop constraint "PURCHASE_STATUS_CHECK";
update "PURCHASE" set "STATUS" = 'PAID' where "STATUS" = 'SETTLED';
alter table "PURCHASE" alter column "STATUS" drop default;
alter table "PURCHASE" alter column "STATUS" set data type "STATUS";
alter table "PURCHASE" alter column "STATUS" set default 'NEW';
