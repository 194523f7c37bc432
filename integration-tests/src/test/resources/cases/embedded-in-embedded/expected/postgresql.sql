-- upgrade
create table "customer" (
    "id" bigint not null,
    "street" varchar(255),
    "latitude" double precision,
    "longitude" double precision,
    constraint "customer_pkey" primary key ("id")
);

-- downgrade
drop table "customer";
