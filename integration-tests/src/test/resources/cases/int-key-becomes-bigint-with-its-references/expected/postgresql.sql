-- upgrade
alter table "purchase" drop constraint "purchase_customer_id_fkey";
alter table "customer" alter column "id" type bigint;
alter table "purchase" alter column "customer_id" type bigint;
alter table "purchase" add constraint "purchase_customer_id_fkey" foreign key ("customer_id") references "customer" ("id");

-- downgrade
alter table "purchase" drop constraint "purchase_customer_id_fkey";
alter table "purchase" alter column "customer_id" type integer;
alter table "customer" alter column "id" type integer;
alter table "purchase" add constraint "purchase_customer_id_fkey" foreign key ("customer_id") references "customer" ("id");
