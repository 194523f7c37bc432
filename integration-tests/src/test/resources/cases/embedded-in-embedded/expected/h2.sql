-- upgrade
create table "CUSTOMER" (
    "ID" bigint not null,
    "STREET" varchar(255),
    "LATITUDE" double precision,
    "LONGITUDE" double precision,
    constraint "CUSTOMER_PKEY" primary key ("ID")
);

-- downgrade
drop table "CUSTOMER";
