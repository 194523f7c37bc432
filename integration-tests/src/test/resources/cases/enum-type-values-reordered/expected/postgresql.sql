-- upgrade
alter type "status" rename to "replaced_enum_type";
create type "status" as enum ('PAID', 'NEW');
create cast (varchar as "status") with inout as implicit;
create cast ("status" as varchar) with inout as implicit;
alter table "purchase" alter column "status" drop default, alter column "status" type "status" using "status"::text::"status", alter column "status" set default 'NEW';
drop cast if exists (varchar as "replaced_enum_type");
drop cast if exists ("replaced_enum_type" as varchar);
drop type "replaced_enum_type";

-- downgrade
alter type "status" rename to "replaced_enum_type";
create type "status" as enum ('NEW', 'PAID');
create cast (varchar as "status") with inout as implicit;
create cast ("status" as varchar) with inout as implicit;
alter table "purchase" alter column "status" drop default, alter column "status" type "status" using "status"::text::"status", alter column "status" set default 'NEW';
drop cast if exists (varchar as "replaced_enum_type");
drop cast if exists ("replaced_enum_type" as varchar);
drop type "replaced_enum_type";
