-- upgrade
alter table "purchase" drop constraint "purchase_customer_id_fkey";
alter table "customer" alter column "id" type bigint using (id + shard);
alter table "purchase" alter column "customer_id" type bigint using (customer_id + site);
alter table "purchase" add constraint "purchase_customer_id_fkey" foreign key ("customer_id") references "customer" ("id");

-- downgrade
alter table "purchase" drop constraint "purchase_customer_id_fkey";
alter table "purchase" alter column "customer_id" type integer using (customer_id - site);
alter table "customer" alter column "id" type integer using (id - shard);
alter table "purchase" add constraint "purchase_customer_id_fkey" foreign key ("customer_id") references "customer" ("id");
