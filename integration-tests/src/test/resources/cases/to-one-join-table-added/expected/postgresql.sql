-- upgrade
create table "buyer" (
    "id" bigint not null,
    "customer_id" bigint,
    constraint "buyer_pkey" primary key ("id")
);
alter table "buyer" add constraint "buyer_customer_id_fkey" foreign key ("customer_id") references "customer" ("id");
alter table "buyer" add constraint "buyer_id_fkey" foreign key ("id") references "purchase" ("id");

-- downgrade
alter table "buyer" drop constraint "buyer_id_fkey";
alter table "buyer" drop constraint "buyer_customer_id_fkey";
drop table "buyer";
