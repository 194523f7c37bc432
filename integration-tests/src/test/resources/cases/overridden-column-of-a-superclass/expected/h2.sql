-- upgrade
create table "CUSTOMER" (
    "CUSTOMER_NO" bigint not null,
    "VERSION" integer not null,
    constraint "CUSTOMER_PKEY" primary key ("CUSTOMER_NO")
);

-- downgrade
drop table "CUSTOMER";
