-- upgrade
create schema if not exists "AUDIT";
-- file: mood.sql
-- drop: drop domain mood
create domain mood as varchar(10) check (value <> '');

-- downgrade
drop domain mood;
drop schema "AUDIT";
