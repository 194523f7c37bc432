-- upgrade
create type "state" as enum ('NEW', 'PAID', 'SENT');
create cast (varchar as "state") with inout as implicit;
create cast ("state" as varchar) with inout as implicit;
alter table "purchase" alter column "status" type "state" using "status"::text::"state";

-- downgrade
alter table "purchase" alter column "status" type "status" using "status"::text::"status";
drop cast if exists (varchar as "state");
drop cast if exists ("state" as varchar);
drop type "state";
