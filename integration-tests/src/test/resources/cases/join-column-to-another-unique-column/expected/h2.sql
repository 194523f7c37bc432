-- upgrade
create table "CUSTOMER" (
    "ID" bigint not null,
    "COUNTRY" varchar(2) not null,
    constraint "CUSTOMER_PKEY" primary key ("ID")
);
alter table "CUSTOMER" add constraint "CUSTOMER_COUNTRY_FKEY" foreign key ("COUNTRY") references "COUNTRY" ("ISO");

-- downgrade
alter table "CUSTOMER" drop constraint "CUSTOMER_COUNTRY_FKEY";
drop table "CUSTOMER";
