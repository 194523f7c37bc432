-- upgrade
create table "customer" (
    "id" bigint not null,
    "isactive" boolean not null,
    "email" varchar(255),
    constraint "customer_pkey" primary key ("id")
);

-- downgrade
drop table "customer";
