-- upgrade
create table "city" (
    "id" bigint not null,
    "country" varchar(2),
    "name" varchar(40),
    constraint "city_pkey" primary key ("id"),
    constraint "city_country_name_key" unique ("country", "name")
);
create table "customer" (
    "id" bigint not null,
    "city_country" varchar(2),
    "city_name" varchar(40),
    constraint "customer_pkey" primary key ("id")
);
alter table "customer" add constraint "customer_city_country_city_name_fkey" foreign key ("city_country", "city_name") references "city" ("country", "name");

-- downgrade
alter table "customer" drop constraint "customer_city_country_city_name_fkey";
drop table "customer";
drop table "city";
