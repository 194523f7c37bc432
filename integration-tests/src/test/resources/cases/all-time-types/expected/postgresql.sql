-- upgrade
create table "times" (
    "id" bigint not null,
    "localdate" date,
    "timeofday" time(6),
    "localdatetime" timestamp(6),
    "instant" timestamp(6) with time zone,
    "offsetdatetime" timestamp(6) with time zone,
    "zoneddatetime" timestamp(6) with time zone,
    "duration" numeric(21, 0),
    "inyear" integer,
    "date" timestamp(6),
    "dateonly" date,
    "stamp" timestamp(6),
    constraint "times_pkey" primary key ("id")
);

-- downgrade
drop table "times";
