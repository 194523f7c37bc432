-- upgrade
drop table "AUDIT"."LOG";
drop schema "AUDIT";

-- downgrade
create schema if not exists "AUDIT";
create table "AUDIT"."LOG" (
    "ID" bigint not null,
    constraint "LOG_PKEY" primary key ("ID")
);
