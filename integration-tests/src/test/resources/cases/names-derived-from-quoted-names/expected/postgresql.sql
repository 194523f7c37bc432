-- upgrade
create table "Purchase_Customers" (
    "purchase_id" bigint not null,
    "readers_Nr" bigint not null,
    constraint "Purchase_Customers_pkey" primary key ("purchase_id", "readers_Nr")
);
create table "purchase" (
    "id" bigint not null,
    "buyer_Nr" bigint,
    constraint "purchase_pkey" primary key ("id")
);
alter table "Purchase_Customers" add constraint "Purchase_Customers_purchase_id_fkey" foreign key ("purchase_id") references "purchase" ("id");
alter table "Purchase_Customers" add constraint "Purchase_Customers_readers_Nr_fkey" foreign key ("readers_Nr") references "Customers" ("Nr");
alter table "purchase" add constraint "purchase_buyer_Nr_fkey" foreign key ("buyer_Nr") references "Customers" ("Nr");

-- downgrade
alter table "purchase" drop constraint "purchase_buyer_Nr_fkey";
alter table "Purchase_Customers" drop constraint "Purchase_Customers_readers_Nr_fkey";
alter table "Purchase_Customers" drop constraint "Purchase_Customers_purchase_id_fkey";
drop table "purchase";
drop table "Purchase_Customers";
