-- upgrade
create schema if not exists "AUDIT";
create sequence "AUDIT"."LOG_NUMBERS" start with 1 increment by 1;
create table "AUDIT"."LOG" (
    "ID" bigint not null,
    constraint "LOG_PKEY" primary key ("ID")
);

-- downgrade
drop table "AUDIT"."LOG";
drop sequence "AUDIT"."LOG_NUMBERS";
drop schema "AUDIT";
