-- upgrade
create table "customer" (
    "id" uuid not null,
    constraint "customer_pkey" primary key ("id")
);

-- downgrade
drop table "customer";
