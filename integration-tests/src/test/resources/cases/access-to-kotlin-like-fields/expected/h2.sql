-- upgrade
create table "CUSTOMER" (
    "ID" bigint not null,
    "ISACTIVE" boolean not null,
    "EMAIL" varchar(255),
    constraint "CUSTOMER_PKEY" primary key ("ID")
);

-- downgrade
drop table "CUSTOMER";
