-- upgrade
drop table "NOTE";

-- downgrade
create table "NOTE" (
    "ID" bigint not null,
    "TEXT" varchar(500) not null,
    constraint "NOTE_PKEY" primary key ("ID")
);
