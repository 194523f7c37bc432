-- upgrade
alter table "purchase" drop constraint "purchase_customer_id_fkey";
alter table "purchase" drop column "customer_id";

-- downgrade
alter table "purchase" add column "customer_id" bigint;
alter table "purchase" add constraint "purchase_customer_id_fkey" foreign key ("customer_id") references "customer" ("id");
