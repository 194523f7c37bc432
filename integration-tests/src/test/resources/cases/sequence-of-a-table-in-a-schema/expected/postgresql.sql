-- upgrade
do $retort$ begin
    if pg_catalog.to_regnamespace('"audit"') is null then
        create schema "audit";
    end if;
end $retort$;
create sequence "log_seq" start with 1 increment by 50;
create table "audit"."log" (
    "id" bigint not null,
    constraint "log_pkey" primary key ("id")
);

-- downgrade
drop table "audit"."log";
drop sequence "log_seq";
drop schema "audit";
