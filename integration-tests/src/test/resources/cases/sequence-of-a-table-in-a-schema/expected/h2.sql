-- upgrade
create schema if not exists "AUDIT";
create sequence "LOG_SEQ" start with 1 increment by 50;
create table "AUDIT"."LOG" (
    "ID" bigint not null,
    constraint "LOG_PKEY" primary key ("ID")
);

-- downgrade
drop table "AUDIT"."LOG";
drop sequence "LOG_SEQ";
drop schema "AUDIT";
