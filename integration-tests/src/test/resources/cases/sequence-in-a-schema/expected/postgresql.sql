-- upgrade
do $retort$ begin
    if pg_catalog.to_regnamespace('"audit"') is null then
        create schema "audit";
    end if;
end $retort$;
create sequence "audit"."log_numbers" start with 1 increment by 1;
create table "audit"."log" (
    "id" bigint not null,
    constraint "log_pkey" primary key ("id")
);

-- downgrade
drop table "audit"."log";
drop sequence "audit"."log_numbers";
drop schema "audit";
