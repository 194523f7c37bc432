-- upgrade
create type "reason" as enum ('BORED', 'BROKEN');
create cast (varchar as "reason") with inout as implicit;
create cast ("reason" as varchar) with inout as implicit;
create table "returned" (
    "id" bigint not null,
    "status" "status",
    "reason" "reason",
    constraint "returned_pkey" primary key ("id")
);
alter table "purchase" add column "reason" "reason";
alter table "purchase" add column "before" "status";

-- downgrade
alter table "purchase" drop column "before";
alter table "purchase" drop column "reason";
drop table "returned";
drop cast if exists (varchar as "reason");
drop cast if exists ("reason" as varchar);
drop type "reason";
