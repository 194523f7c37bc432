-- upgrade
create table "PURCHASE" (
    "ID" bigint not null,
    "buyer_Nr" bigint,
    constraint "PURCHASE_PKEY" primary key ("ID")
);
create table "purchase_Customers" (
    "PURCHASE_ID" bigint not null,
    "readers_Nr" bigint not null,
    constraint "purchase_Customers_pkey" primary key ("PURCHASE_ID", "readers_Nr")
);
create index "purchase_buyer_Nr_fkey_index" on "PURCHASE" ("buyer_Nr");
alter table "PURCHASE" add constraint "purchase_buyer_Nr_fkey" foreign key ("buyer_Nr") index "purchase_buyer_Nr_fkey_index" references "Customers" ("Nr");
create index "purchase_Customers_purchase_id_fkey_index" on "purchase_Customers" ("PURCHASE_ID");
alter table "purchase_Customers" add constraint "purchase_Customers_purchase_id_fkey" foreign key ("PURCHASE_ID") index "purchase_Customers_purchase_id_fkey_index" references "PURCHASE" ("ID");
create index "purchase_Customers_readers_Nr_fkey_index" on "purchase_Customers" ("readers_Nr");
alter table "purchase_Customers" add constraint "purchase_Customers_readers_Nr_fkey" foreign key ("readers_Nr") index "purchase_Customers_readers_Nr_fkey_index" references "Customers" ("Nr");

-- downgrade
alter table "purchase_Customers" drop constraint "purchase_Customers_readers_Nr_fkey";
alter table "purchase_Customers" drop constraint "purchase_Customers_purchase_id_fkey";
alter table "PURCHASE" drop constraint "purchase_buyer_Nr_fkey";
drop table "purchase_Customers";
drop table "PURCHASE";
