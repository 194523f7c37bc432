-- upgrade
alter table "client" rename to "customer";
alter table "client_details" rename to "customer_details";
alter table "customer" rename constraint "client_pkey" to "customer_pkey";
alter table "customer_details" rename constraint "client_details_pkey" to "customer_details_pkey";
alter table "customer_details" rename constraint "client_details_id_fkey" to "customer_details_id_fkey";

-- downgrade
alter table "customer_details" rename constraint "customer_details_id_fkey" to "client_details_id_fkey";
alter table "customer_details" rename constraint "customer_details_pkey" to "client_details_pkey";
alter table "customer" rename constraint "customer_pkey" to "client_pkey";
alter table "customer_details" rename to "client_details";
alter table "customer" rename to "client";
