-- upgrade
drop sequence "NUMBERS";
create table "NUMBERS" (
    "ID" bigint not null,
    constraint "NUMBERS_PKEY" primary key ("ID")
);

-- downgrade
drop table "NUMBERS";
create sequence "NUMBERS" start with 1 increment by 50;
