-- upgrade
alter table "customer" rename to "customers";
alter table "customers" rename constraint "customer_pkey" to "customers_pkey";
alter table "customers" rename constraint "customer_level_check" to "customers_level_check";

-- downgrade
alter table "customers" rename constraint "customers_level_check" to "customer_level_check";
alter table "customers" rename constraint "customers_pkey" to "customer_pkey";
alter table "customers" rename to "customer";
