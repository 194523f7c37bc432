-- upgrade
alter table "PEOPLE" drop constraint "PEOPLE_CUSTOMER_ID_FKEY";
drop table "CUSTOMERS";
alter table "PEOPLE" rename to "CUSTOMERS";
alter table "CUSTOMERS" rename constraint "PEOPLE_PKEY" to "CUSTOMERS_PKEY";
alter table "CUSTOMERS" drop column "CUSTOMER_ID";

-- downgrade
alter table "CUSTOMERS" add column "CUSTOMER_ID" bigint;
alter table "CUSTOMERS" rename constraint "CUSTOMERS_PKEY" to "PEOPLE_PKEY";
alter table "CUSTOMERS" rename to "PEOPLE";
create table "CUSTOMERS" (
    "ID" bigint not null,
    "NAME" varchar(255),
    constraint "CUSTOMERS_PKEY" primary key ("ID")
);
create index if not exists "PEOPLE_CUSTOMER_ID_FKEY_INDEX" on "PEOPLE" ("CUSTOMER_ID");
alter table "PEOPLE" add constraint "PEOPLE_CUSTOMER_ID_FKEY" foreign key ("CUSTOMER_ID") index "PEOPLE_CUSTOMER_ID_FKEY_INDEX" references "CUSTOMERS" ("ID");
