-- upgrade
create table "house" (
    "id" integer not null,
    "corner" text,
    constraint "house_pkey" primary key ("id")
);

-- downgrade
drop table "house";
