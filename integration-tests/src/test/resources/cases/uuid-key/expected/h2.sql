-- upgrade
create table "CUSTOMER" (
    "ID" uuid not null,
    constraint "CUSTOMER_PKEY" primary key ("ID")
);

-- downgrade
drop table "CUSTOMER";
