-- upgrade
create sequence "CUSTOMER_NUMBERS" start with 1000 increment by 50;
create table "CUSTOMER" (
    "ID" bigint not null,
    constraint "CUSTOMER_PKEY" primary key ("ID")
);

-- downgrade
drop table "CUSTOMER";
drop sequence "CUSTOMER_NUMBERS";
