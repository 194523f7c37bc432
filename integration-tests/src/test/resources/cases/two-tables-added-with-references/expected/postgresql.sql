-- upgrade
create table "payment" (
    "id" bigint not null,
    "purchase_id" bigint,
    constraint "payment_pkey" primary key ("id")
);
create table "purchase" (
    "id" bigint not null,
    "customer_id" bigint,
    constraint "purchase_pkey" primary key ("id")
);
alter table "payment" add constraint "payment_purchase_id_fkey" foreign key ("purchase_id") references "purchase" ("id");
alter table "purchase" add constraint "purchase_customer_id_fkey" foreign key ("customer_id") references "customer" ("id");

-- downgrade
alter table "purchase" drop constraint "purchase_customer_id_fkey";
alter table "payment" drop constraint "payment_purchase_id_fkey";
drop table "purchase";
drop table "payment";
