-- upgrade
create table "CITY" (
    "ID" bigint not null,
    "COUNTRY" varchar(2),
    "NAME" varchar(40),
    constraint "CITY_PKEY" primary key ("ID"),
    constraint "CITY_COUNTRY_NAME_KEY" unique ("COUNTRY", "NAME")
);
create table "CUSTOMER" (
    "ID" bigint not null,
    "CITY_COUNTRY" varchar(2),
    "CITY_NAME" varchar(40),
    constraint "CUSTOMER_PKEY" primary key ("ID")
);
create index "CUSTOMER_CITY_COUNTRY_CITY_NAME_FKEY_INDEX" on "CUSTOMER" ("CITY_COUNTRY", "CITY_NAME");
alter table "CUSTOMER" add constraint "CUSTOMER_CITY_COUNTRY_CITY_NAME_FKEY" foreign key ("CITY_COUNTRY", "CITY_NAME") index "CUSTOMER_CITY_COUNTRY_CITY_NAME_FKEY_INDEX" references "CITY" ("COUNTRY", "NAME");

-- downgrade
alter table "CUSTOMER" drop constraint "CUSTOMER_CITY_COUNTRY_CITY_NAME_FKEY";
drop table "CUSTOMER";
drop table "CITY";
