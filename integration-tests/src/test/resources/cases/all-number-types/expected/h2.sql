-- upgrade
create table "NUMBERS" (
    "ID" bigint not null,
    "TINY" tinyint not null,
    "SMALL" smallint not null,
    "NORMAL" integer not null,
    "BIG" bigint,
    "REAL1" real not null,
    "DOUBLE1" double precision not null,
    "FLAG" boolean not null,
    "LETTER" char(1) not null,
    "EXACT" numeric(38, 2),
    "HUGE" numeric(38, 0),
    "WHOLE" numeric(12, 0),
    constraint "NUMBERS_PKEY" primary key ("ID")
);

-- downgrade
drop table "NUMBERS";
