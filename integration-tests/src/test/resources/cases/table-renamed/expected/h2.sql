-- upgrade
alter table "CUSTOMER" rename to "CLIENT";
alter table "PURCHASE" alter column "CUSTOMER_ID" rename to "CLIENT_ID";
alter table "CLIENT" rename constraint "CUSTOMER_PKEY" to "CLIENT_PKEY";
alter table "CLIENT" rename constraint "CUSTOMER_EMAIL_KEY" to "CLIENT_EMAIL_KEY";
alter table "PURCHASE" rename constraint "PURCHASE_CUSTOMER_ID_FKEY" to "PURCHASE_CLIENT_ID_FKEY";

-- downgrade
alter table "PURCHASE" rename constraint "PURCHASE_CLIENT_ID_FKEY" to "PURCHASE_CUSTOMER_ID_FKEY";
alter table "CLIENT" rename constraint "CLIENT_EMAIL_KEY" to "CUSTOMER_EMAIL_KEY";
alter table "CLIENT" rename constraint "CLIENT_PKEY" to "CUSTOMER_PKEY";
alter table "PURCHASE" alter column "CLIENT_ID" rename to "CUSTOMER_ID";
alter table "CLIENT" rename to "CUSTOMER";
