-- upgrade
alter table "CUSTOMER" rename to "CLIENT";
alter table "CUSTOMER_CUSTOMER" rename to "CLIENT_CLIENT";
alter table "CUSTOMER_PHONES" rename to "CLIENT_PHONES";
alter table "CLIENT_CLIENT" alter column "CUSTOMER_ID" rename to "CLIENT_ID";
alter table "CLIENT_PHONES" alter column "CUSTOMER_ID" rename to "CLIENT_ID";
alter table "LETTERS" alter column "CUSTOMER_ID" rename to "CLIENT_ID";
alter table "CLIENT" rename constraint "CUSTOMER_PKEY" to "CLIENT_PKEY";
alter table "CLIENT_CLIENT" rename constraint "CUSTOMER_CUSTOMER_PKEY" to "CLIENT_CLIENT_PKEY";
alter table "CLIENT_CLIENT" rename constraint "CUSTOMER_CUSTOMER_CUSTOMER_ID_FKEY" to "CLIENT_CLIENT_CLIENT_ID_FKEY";
alter table "CLIENT_CLIENT" rename constraint "CUSTOMER_CUSTOMER_FRIENDS_ID_FKEY" to "CLIENT_CLIENT_FRIENDS_ID_FKEY";
alter table "CLIENT_PHONES" rename constraint "CUSTOMER_PHONES_CUSTOMER_ID_FKEY" to "CLIENT_PHONES_CLIENT_ID_FKEY";
alter table "LETTERS" rename constraint "LETTERS_CUSTOMER_ID_FKEY" to "LETTERS_CLIENT_ID_FKEY";

-- downgrade
alter table "LETTERS" rename constraint "LETTERS_CLIENT_ID_FKEY" to "LETTERS_CUSTOMER_ID_FKEY";
alter table "CLIENT_PHONES" rename constraint "CLIENT_PHONES_CLIENT_ID_FKEY" to "CUSTOMER_PHONES_CUSTOMER_ID_FKEY";
alter table "CLIENT_CLIENT" rename constraint "CLIENT_CLIENT_FRIENDS_ID_FKEY" to "CUSTOMER_CUSTOMER_FRIENDS_ID_FKEY";
alter table "CLIENT_CLIENT" rename constraint "CLIENT_CLIENT_CLIENT_ID_FKEY" to "CUSTOMER_CUSTOMER_CUSTOMER_ID_FKEY";
alter table "CLIENT_CLIENT" rename constraint "CLIENT_CLIENT_PKEY" to "CUSTOMER_CUSTOMER_PKEY";
alter table "CLIENT" rename constraint "CLIENT_PKEY" to "CUSTOMER_PKEY";
alter table "LETTERS" alter column "CLIENT_ID" rename to "CUSTOMER_ID";
alter table "CLIENT_PHONES" alter column "CLIENT_ID" rename to "CUSTOMER_ID";
alter table "CLIENT_CLIENT" alter column "CLIENT_ID" rename to "CUSTOMER_ID";
alter table "CLIENT_PHONES" rename to "CUSTOMER_PHONES";
alter table "CLIENT_CLIENT" rename to "CUSTOMER_CUSTOMER";
alter table "CLIENT" rename to "CUSTOMER";
