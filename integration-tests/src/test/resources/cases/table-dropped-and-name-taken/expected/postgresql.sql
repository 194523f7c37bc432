-- upgrade
alter table "people" drop constraint "people_customer_id_fkey";
drop table "customers";
alter table "people" rename to "customers";
alter table "customers" rename constraint "people_pkey" to "customers_pkey";
alter table "customers" drop column "customer_id";

-- downgrade
alter table "customers" add column "customer_id" bigint;
alter table "customers" rename constraint "customers_pkey" to "people_pkey";
alter table "customers" rename to "people";
create table "customers" (
    "id" bigint not null,
    "name" varchar(255),
    constraint "customers_pkey" primary key ("id")
);
alter table "people" add constraint "people_customer_id_fkey" foreign key ("customer_id") references "customers" ("id");
