-- upgrade
create extension if not exists "citext";
create schema if not exists "audit";
-- file: mood.sql
-- drop: drop domain mood
create domain mood as varchar(10) check (value <> '');

-- downgrade
drop domain mood;
drop schema "audit";
drop extension if exists "citext";
