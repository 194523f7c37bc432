-- upgrade
alter table "purchase" alter column "status" drop default;
alter table "purchase" alter column "status" type varchar(255);
alter table "purchase" alter column "status" set default 'NEW';
update "purchase" set "status" = 'SETTLED' where "status" = 'PAID';
alter table "purchase" add constraint "purchase_status_check" check ("status" in ('NEW', 'SETTLED'));
drop cast if exists (varchar as "status");
drop cast if exists ("status" as varchar);
drop type "status";

-- downgrade
create type "status" as enum ('NEW', 'PAID');
create cast (varchar as "status") with inout as implicit;
create cast ("status" as varchar) with inout as implicit;
alter table "purchase" drop constraint "purchase_status_check";
update "purchase" set "status" = 'PAID' where "status" = 'SETTLED';
alter table "purchase" alter column "status" drop default;
alter table "purchase" alter column "status" type "status" using "status"::"status";
alter table "purchase" alter column "status" set default 'NEW';
