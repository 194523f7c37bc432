-- upgrade
create extension if not exists "citext";
do $retort$ begin
    if pg_catalog.to_regnamespace('"audit"') is null then
        create schema "audit";
    end if;
end $retort$;
-- file: mood.sql
-- drop: drop domain mood
create domain mood as varchar(10) check (value <> '');

-- downgrade
drop domain mood;
drop schema "audit";
drop extension if exists "citext";
