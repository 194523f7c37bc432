-- upgrade
alter table "customer" rename to "client";
alter table "friends" rename to "contacts";
alter table "contacts" rename column "customer_id" to "client_id";
alter table "contacts" rename column "friends_id" to "contacts_id";
alter table "client" rename constraint "customer_pkey" to "client_pkey";
alter table "contacts" rename constraint "friends_pkey" to "contacts_pkey";
alter table "contacts" rename constraint "friends_customer_id_fkey" to "contacts_client_id_fkey";
alter table "contacts" rename constraint "friends_friends_id_fkey" to "contacts_contacts_id_fkey";

-- downgrade
alter table "contacts" rename constraint "contacts_contacts_id_fkey" to "friends_friends_id_fkey";
alter table "contacts" rename constraint "contacts_client_id_fkey" to "friends_customer_id_fkey";
alter table "contacts" rename constraint "contacts_pkey" to "friends_pkey";
alter table "client" rename constraint "client_pkey" to "customer_pkey";
alter table "contacts" rename column "contacts_id" to "friends_id";
alter table "contacts" rename column "client_id" to "customer_id";
alter table "contacts" rename to "friends";
alter table "client" rename to "customer";
