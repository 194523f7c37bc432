-- upgrade
create sequence "customer_seq" start with 1 increment by 50;
create table "customer" (
    "id" bigint not null,
    constraint "customer_pkey" primary key ("id")
);

-- downgrade
drop table "customer";
drop sequence "customer_seq";
