-- upgrade
create table "numbers" (
    "id" bigint not null,
    "tiny" smallint not null,
    "small" smallint not null,
    "normal" integer not null,
    "big" bigint,
    "real1" real not null,
    "double1" double precision not null,
    "flag" boolean not null,
    "letter" char(1) not null,
    "exact" numeric(38, 2),
    "huge" numeric(38, 0),
    "whole" numeric(12, 0),
    constraint "numbers_pkey" primary key ("id")
);

-- downgrade
drop table "numbers";
