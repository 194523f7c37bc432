-- upgrade
alter table "CUSTOMER" rename to "CUSTOMERS";
alter table "CUSTOMERS" rename constraint "CUSTOMER_PKEY" to "CUSTOMERS_PKEY";
alter table "CUSTOMERS" rename constraint "CUSTOMER_LEVEL_CHECK" to "CUSTOMERS_LEVEL_CHECK";

-- downgrade
alter table "CUSTOMERS" rename constraint "CUSTOMERS_LEVEL_CHECK" to "CUSTOMER_LEVEL_CHECK";
alter table "CUSTOMERS" rename constraint "CUSTOMERS_PKEY" to "CUSTOMER_PKEY";
alter table "CUSTOMERS" rename to "CUSTOMER";
