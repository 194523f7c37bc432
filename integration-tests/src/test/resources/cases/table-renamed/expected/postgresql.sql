-- upgrade
alter table "customer" rename to "client";
alter table "purchase" rename column "customer_id" to "client_id";
alter table "client" rename constraint "customer_pkey" to "client_pkey";
alter table "client" rename constraint "customer_email_key" to "client_email_key";
alter table "purchase" rename constraint "purchase_customer_id_fkey" to "purchase_client_id_fkey";

-- downgrade
alter table "purchase" rename constraint "purchase_client_id_fkey" to "purchase_customer_id_fkey";
alter table "client" rename constraint "client_email_key" to "customer_email_key";
alter table "client" rename constraint "client_pkey" to "customer_pkey";
alter table "purchase" rename column "client_id" to "customer_id";
alter table "client" rename to "customer";
