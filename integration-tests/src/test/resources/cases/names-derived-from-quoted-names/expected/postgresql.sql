-- upgrade
create table "purchase" (
    "id" bigint not null,
    "buyer_Nr" bigint,
    constraint "purchase_pkey" primary key ("id")
);
create table "purchase_Customers" (
    "purchase_id" bigint not null,
    "readers_Nr" bigint not null,
    constraint "purchase_Customers_pkey" primary key ("purchase_id", "readers_Nr")
);
alter table "purchase" add constraint "purchase_buyer_Nr_fkey" foreign key ("buyer_Nr") references "Customers" ("Nr");
alter table "purchase_Customers" add constraint "purchase_Customers_purchase_id_fkey" foreign key ("purchase_id") references "purchase" ("id");
alter table "purchase_Customers" add constraint "purchase_Customers_readers_Nr_fkey" foreign key ("readers_Nr") references "Customers" ("Nr");

-- downgrade
alter table "purchase_Customers" drop constraint "purchase_Customers_readers_Nr_fkey";
alter table "purchase_Customers" drop constraint "purchase_Customers_purchase_id_fkey";
alter table "purchase" drop constraint "purchase_buyer_Nr_fkey";
drop table "purchase_Customers";
drop table "purchase";
