-- upgrade
alter table "CUSTOMER" rename to "CLIENT";
alter table "FRIENDS" rename to "CONTACTS";
alter table "CONTACTS" alter column "CUSTOMER_ID" rename to "CLIENT_ID";
alter table "CONTACTS" alter column "FRIENDS_ID" rename to "CONTACTS_ID";
alter table "CLIENT" rename constraint "CUSTOMER_PKEY" to "CLIENT_PKEY";
alter table "CONTACTS" rename constraint "FRIENDS_PKEY" to "CONTACTS_PKEY";
alter table "CONTACTS" rename constraint "FRIENDS_CUSTOMER_ID_FKEY" to "CONTACTS_CLIENT_ID_FKEY";
alter table "CONTACTS" rename constraint "FRIENDS_FRIENDS_ID_FKEY" to "CONTACTS_CONTACTS_ID_FKEY";

-- downgrade
alter table "CONTACTS" rename constraint "CONTACTS_CONTACTS_ID_FKEY" to "FRIENDS_FRIENDS_ID_FKEY";
alter table "CONTACTS" rename constraint "CONTACTS_CLIENT_ID_FKEY" to "FRIENDS_CUSTOMER_ID_FKEY";
alter table "CONTACTS" rename constraint "CONTACTS_PKEY" to "FRIENDS_PKEY";
alter table "CLIENT" rename constraint "CLIENT_PKEY" to "CUSTOMER_PKEY";
alter table "CONTACTS" alter column "CONTACTS_ID" rename to "FRIENDS_ID";
alter table "CONTACTS" alter column "CLIENT_ID" rename to "CUSTOMER_ID";
alter table "CONTACTS" rename to "FRIENDS";
alter table "CLIENT" rename to "CUSTOMER";
