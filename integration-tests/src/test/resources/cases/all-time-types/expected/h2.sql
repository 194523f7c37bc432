-- upgrade
create table "TIMES" (
    "ID" bigint not null,
    "LOCALDATE" date,
    "TIMEOFDAY" time(6),
    "LOCALDATETIME" timestamp(6),
    "INSTANT" timestamp(6) with time zone,
    "OFFSETDATETIME" timestamp(6) with time zone,
    "ZONEDDATETIME" timestamp(6) with time zone,
    "DURATION" numeric(21, 0),
    "INYEAR" integer,
    "DATE" timestamp(6),
    "DATEONLY" date,
    "STAMP" timestamp(6),
    constraint "TIMES_PKEY" primary key ("ID")
);

-- downgrade
drop table "TIMES";
