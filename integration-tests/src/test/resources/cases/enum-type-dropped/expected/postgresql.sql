-- upgrade
alter table "purchase" drop column "status";
drop cast if exists (varchar as "status");
drop cast if exists ("status" as varchar);
drop type "status";

-- downgrade
create type "status" as enum ('NEW', 'PAID');
create cast (varchar as "status") with inout as implicit;
create cast ("status" as varchar) with inout as implicit;
alter table "purchase" add column "status" "status";
