-- upgrade
create type "status" as enum ('DONE', 'NEW');
create cast (varchar as "status") with inout as implicit;
create cast ("status" as varchar) with inout as implicit;
alter table "sale" alter column "status" type "status" using (cast(case status when 1 then 'DONE' else 'NEW' end as status));

-- downgrade
alter table "sale" alter column "status" type integer using (case cast(status as varchar) when 'DONE' then 1 else 0 end);
drop cast if exists (varchar as "status");
drop cast if exists ("status" as varchar);
drop type "status";
