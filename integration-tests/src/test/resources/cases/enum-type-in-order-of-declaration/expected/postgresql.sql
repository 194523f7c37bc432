-- upgrade
create type "status" as enum ('NEW', 'PAID', 'ARRIVED');
create cast (varchar as "status") with inout as implicit;
create cast ("status" as varchar) with inout as implicit;
create table "purchase" (
    "id" bigint not null,
    "status" "status",
    constraint "purchase_pkey" primary key ("id")
);

-- downgrade
drop table "purchase";
drop cast if exists (varchar as "status");
drop cast if exists ("status" as varchar);
drop type "status";
