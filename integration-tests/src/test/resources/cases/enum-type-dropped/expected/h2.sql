-- upgrade
alter table "PURCHASE" drop column "STATUS";
drop domain "STATUS";

-- downgrade
create domain "STATUS" as varchar(255) check (value in ('NEW', 'PAID'));
alter table "PURCHASE" add column "STATUS" "STATUS";
