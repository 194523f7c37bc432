-- upgrade
create sequence "CUSTOMER_SEQ" start with 1 increment by 50;
create table "CUSTOMER" (
    "ID" bigint not null,
    constraint "CUSTOMER_PKEY" primary key ("ID")
);

-- downgrade
drop table "CUSTOMER";
drop sequence "CUSTOMER_SEQ";
