-- upgrade
alter table "PURCHASE" drop column "STATUS";
drop domain "STATUS";

-- downgrade
create domain "STATUS" as varchar(255) constraint "STATUS_CHECK" check (value in ('NEW', 'PAID'));
alter table "PURCHASE" add column "STATUS" "STATUS";
