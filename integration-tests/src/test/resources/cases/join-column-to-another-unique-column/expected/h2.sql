-- upgrade
create table "CUSTOMER" (
    "ID" bigint not null,
    "COUNTRY" varchar(2) not null,
    constraint "CUSTOMER_PKEY" primary key ("ID")
);
create index "CUSTOMER_COUNTRY_FKEY_INDEX" on "CUSTOMER" ("COUNTRY");
alter table "CUSTOMER" add constraint "CUSTOMER_COUNTRY_FKEY" foreign key ("COUNTRY") index "CUSTOMER_COUNTRY_FKEY_INDEX" references "COUNTRY" ("ISO");

-- downgrade
alter table "CUSTOMER" drop constraint "CUSTOMER_COUNTRY_FKEY";
drop table "CUSTOMER";
