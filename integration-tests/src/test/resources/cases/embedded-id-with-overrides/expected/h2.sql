-- upgrade
create table "LINE" (
    "VOLUME" varchar(8) not null,
    "PAGE" integer not null,
    constraint "LINE_PKEY" primary key ("VOLUME", "PAGE")
);

-- downgrade
drop table "LINE";
