-- upgrade
alter table "customer" rename to "client";
alter table "customer_customer" rename to "client_client";
alter table "customer_phones" rename to "client_phones";
alter table "client_client" rename column "customer_id" to "client_id";
alter table "client_phones" rename column "customer_id" to "client_id";
alter table "letters" rename column "customer_id" to "client_id";
alter table "client" rename constraint "customer_pkey" to "client_pkey";
alter table "client_client" rename constraint "customer_customer_pkey" to "client_client_pkey";
alter table "client_client" rename constraint "customer_customer_customer_id_fkey" to "client_client_client_id_fkey";
alter table "client_client" rename constraint "customer_customer_friends_id_fkey" to "client_client_friends_id_fkey";
alter table "client_phones" rename constraint "customer_phones_customer_id_fkey" to "client_phones_client_id_fkey";
alter table "letters" rename constraint "letters_customer_id_fkey" to "letters_client_id_fkey";

-- downgrade
alter table "letters" rename constraint "letters_client_id_fkey" to "letters_customer_id_fkey";
alter table "client_phones" rename constraint "client_phones_client_id_fkey" to "customer_phones_customer_id_fkey";
alter table "client_client" rename constraint "client_client_friends_id_fkey" to "customer_customer_friends_id_fkey";
alter table "client_client" rename constraint "client_client_client_id_fkey" to "customer_customer_customer_id_fkey";
alter table "client_client" rename constraint "client_client_pkey" to "customer_customer_pkey";
alter table "client" rename constraint "client_pkey" to "customer_pkey";
alter table "letters" rename column "client_id" to "customer_id";
alter table "client_phones" rename column "client_id" to "customer_id";
alter table "client_client" rename column "client_id" to "customer_id";
alter table "client_phones" rename to "customer_phones";
alter table "client_client" rename to "customer_customer";
alter table "client" rename to "customer";
