-- upgrade
create table "BUYER" (
    "ID" bigint not null,
    "CUSTOMER_ID" bigint,
    constraint "BUYER_PKEY" primary key ("ID")
);
create index if not exists "BUYER_CUSTOMER_ID_FKEY_INDEX" on "BUYER" ("CUSTOMER_ID");
alter table "BUYER" add constraint "BUYER_CUSTOMER_ID_FKEY" foreign key ("CUSTOMER_ID") index "BUYER_CUSTOMER_ID_FKEY_INDEX" references "CUSTOMER" ("ID");
create index if not exists "BUYER_ID_FKEY_INDEX" on "BUYER" ("ID");
alter table "BUYER" add constraint "BUYER_ID_FKEY" foreign key ("ID") index "BUYER_ID_FKEY_INDEX" references "PURCHASE" ("ID");

-- downgrade
alter table "BUYER" drop constraint "BUYER_ID_FKEY";
alter table "BUYER" drop constraint "BUYER_CUSTOMER_ID_FKEY";
drop table "BUYER";
