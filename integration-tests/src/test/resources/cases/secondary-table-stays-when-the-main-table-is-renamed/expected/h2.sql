-- upgrade
alter table "CLIENT" rename to "CUSTOMER";
alter table "CUSTOMER" rename constraint "CLIENT_PKEY" to "CUSTOMER_PKEY";

-- downgrade
alter table "CUSTOMER" rename constraint "CUSTOMER_PKEY" to "CLIENT_PKEY";
alter table "CUSTOMER" rename to "CLIENT";
