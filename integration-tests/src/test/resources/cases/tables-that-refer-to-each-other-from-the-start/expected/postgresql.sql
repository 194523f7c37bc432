-- upgrade
create table "customer" (
    "id" bigint not null,
    "latest_id" bigint,
    constraint "customer_pkey" primary key ("id")
);
create table "purchase" (
    "id" bigint not null,
    "customer_id" bigint not null,
    constraint "purchase_pkey" primary key ("id")
);
alter table "customer" add constraint "customer_latest_id_fkey" foreign key ("latest_id") references "purchase" ("id");
alter table "purchase" add constraint "purchase_customer_id_fkey" foreign key ("customer_id") references "customer" ("id");

-- downgrade
alter table "purchase" drop constraint "purchase_customer_id_fkey";
alter table "customer" drop constraint "customer_latest_id_fkey";
drop table "purchase";
drop table "customer";
