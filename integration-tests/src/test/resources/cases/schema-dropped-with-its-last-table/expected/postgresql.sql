-- upgrade
drop table "audit"."log";
drop schema "audit";

-- downgrade
create schema if not exists "audit";
create table "audit"."log" (
    "id" bigint not null,
    constraint "log_pkey" primary key ("id")
);
