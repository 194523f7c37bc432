-- upgrade
create table "customer_address_former_addresses" (
    "customer_address_id" bigint not null,
    "former_addresses_id" bigint not null,
    constraint "customer_address_former_addresses_pkey" primary key ("customer_address_id", "former_addresses_id")
);
alter table "customer_address" add column "address2line" varchar(255);
alter table "customer_address" add column "htmlurl" varchar(255);
alter table "customer_address_former_addresses" add constraint "customer_address_former_addresses_customer_address_id_fkey" foreign key ("customer_address_id") references "customer_address" ("id");
alter table "customer_address_former_addresses" add constraint "customer_address_former_addresses_former_addresses_id_fkey" foreign key ("former_addresses_id") references "customer_address" ("id");

-- downgrade
alter table "customer_address_former_addresses" drop constraint "customer_address_former_addresses_former_addresses_id_fkey";
alter table "customer_address_former_addresses" drop constraint "customer_address_former_addresses_customer_address_id_fkey";
alter table "customer_address" drop column "htmlurl";
alter table "customer_address" drop column "address2line";
drop table "customer_address_former_addresses";
