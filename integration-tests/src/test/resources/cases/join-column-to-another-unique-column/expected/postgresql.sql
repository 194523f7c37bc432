-- upgrade
create table "customer" (
    "id" bigint not null,
    "country" varchar(2) not null,
    constraint "customer_pkey" primary key ("id")
);
alter table "customer" add constraint "customer_country_fkey" foreign key ("country") references "country" ("iso");

-- downgrade
alter table "customer" drop constraint "customer_country_fkey";
drop table "customer";
