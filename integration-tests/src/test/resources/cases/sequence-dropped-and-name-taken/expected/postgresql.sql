-- upgrade
drop sequence "numbers";
create table "numbers" (
    "id" bigint not null,
    constraint "numbers_pkey" primary key ("id")
);

-- downgrade
drop table "numbers";
create sequence "numbers" start with 1 increment by 50;
