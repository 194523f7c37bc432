-- upgrade
alter table "purchase" drop constraint "purchase_customer_id_fkey";

-- downgrade
alter table "purchase" add constraint "purchase_customer_id_fkey" foreign key ("customer_id") references "customer" ("id");
