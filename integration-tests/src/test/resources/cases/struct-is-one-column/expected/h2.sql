-- upgrade
create table "HOUSE" (
    "ID" integer not null,
    "CORNER" varchar,
    constraint "HOUSE_PKEY" primary key ("ID")
);

-- downgrade
drop table "HOUSE";
