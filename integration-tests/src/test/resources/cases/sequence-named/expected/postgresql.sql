-- upgrade
create sequence "customer_numbers" start with 1000 increment by 50;
create table "customer" (
    "id" bigint not null,
    constraint "customer_pkey" primary key ("id")
);

-- downgrade
drop table "customer";
drop sequence "customer_numbers";
