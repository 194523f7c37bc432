-- upgrade
create table "Purchase_Customers" (
    "PURCHASE_ID" bigint not null,
    "readers_Nr" bigint not null,
    constraint "Purchase_Customers_pkey" primary key ("PURCHASE_ID", "readers_Nr")
);
create table "PURCHASE" (
    "ID" bigint not null,
    "buyer_Nr" bigint,
    constraint "PURCHASE_PKEY" primary key ("ID")
);
create index if not exists "Purchase_Customers_purchase_id_fkey_index" on "Purchase_Customers" ("PURCHASE_ID");
alter table "Purchase_Customers" add constraint "Purchase_Customers_purchase_id_fkey" foreign key ("PURCHASE_ID") index "Purchase_Customers_purchase_id_fkey_index" references "PURCHASE" ("ID");
create index if not exists "Purchase_Customers_readers_Nr_fkey_index" on "Purchase_Customers" ("readers_Nr");
alter table "Purchase_Customers" add constraint "Purchase_Customers_readers_Nr_fkey" foreign key ("readers_Nr") index "Purchase_Customers_readers_Nr_fkey_index" references "Customers" ("Nr");
create index if not exists "purchase_buyer_Nr_fkey_index" on "PURCHASE" ("buyer_Nr");
alter table "PURCHASE" add constraint "purchase_buyer_Nr_fkey" foreign key ("buyer_Nr") index "purchase_buyer_Nr_fkey_index" references "Customers" ("Nr");

-- downgrade
alter table "PURCHASE" drop constraint "purchase_buyer_Nr_fkey";
alter table "Purchase_Customers" drop constraint "Purchase_Customers_readers_Nr_fkey";
alter table "Purchase_Customers" drop constraint "Purchase_Customers_purchase_id_fkey";
drop table "PURCHASE";
drop table "Purchase_Customers";
