-- upgrade
drop table "audit"."log";
drop schema "audit";

-- downgrade
do $retort$ begin
    if pg_catalog.to_regnamespace('"audit"') is null then
        create schema "audit";
    end if;
end $retort$;
create table "audit"."log" (
    "id" bigint not null,
    constraint "log_pkey" primary key ("id")
);
