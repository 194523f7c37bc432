-- upgrade
create table "CUSTOMER" (
    "ID" bigint not null,
    "KIND" tinyint,
    constraint "CUSTOMER_PKEY" primary key ("ID"),
    constraint "CUSTOMER_KIND_CHECK" check ("KIND" between 0 and 0)
);

-- downgrade
drop table "CUSTOMER";
