-- upgrade
create table "purchase" (
    "id" bigint not null,
    "customer_id" bigint,
    constraint "purchase_pkey" primary key ("id")
);
alter table "purchase" add constraint "purchase_customer_id_fkey" foreign key ("customer_id") references "customer" ("id");

-- downgrade
alter table "purchase" drop constraint "purchase_customer_id_fkey";
drop table "purchase";
