-- upgrade
create table "line" (
    "volume" varchar(8) not null,
    "page" integer not null,
    constraint "line_pkey" primary key ("volume", "page")
);

-- downgrade
drop table "line";
