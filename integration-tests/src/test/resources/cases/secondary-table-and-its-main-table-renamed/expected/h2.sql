-- upgrade
alter table "CLIENT" rename to "CUSTOMER";
alter table "CLIENT_DETAILS" rename to "CUSTOMER_DETAILS";
alter table "CUSTOMER" rename constraint "CLIENT_PKEY" to "CUSTOMER_PKEY";
alter table "CUSTOMER_DETAILS" rename constraint "CLIENT_DETAILS_PKEY" to "CUSTOMER_DETAILS_PKEY";
alter table "CUSTOMER_DETAILS" rename constraint "CLIENT_DETAILS_ID_FKEY" to "CUSTOMER_DETAILS_ID_FKEY";

-- downgrade
alter table "CUSTOMER_DETAILS" rename constraint "CUSTOMER_DETAILS_ID_FKEY" to "CLIENT_DETAILS_ID_FKEY";
alter table "CUSTOMER_DETAILS" rename constraint "CUSTOMER_DETAILS_PKEY" to "CLIENT_DETAILS_PKEY";
alter table "CUSTOMER" rename constraint "CUSTOMER_PKEY" to "CLIENT_PKEY";
alter table "CUSTOMER_DETAILS" rename to "CLIENT_DETAILS";
alter table "CUSTOMER" rename to "CLIENT";
