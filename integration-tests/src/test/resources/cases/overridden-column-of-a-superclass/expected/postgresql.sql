-- upgrade
create table "customer" (
    "customer_no" bigint not null,
    "version" integer not null,
    constraint "customer_pkey" primary key ("customer_no")
);

-- downgrade
drop table "customer";
