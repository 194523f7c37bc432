-- upgrade
alter table "client" rename to "customer";
alter table "customer" rename constraint "client_pkey" to "customer_pkey";

-- downgrade
alter table "customer" rename constraint "customer_pkey" to "client_pkey";
alter table "customer" rename to "client";
