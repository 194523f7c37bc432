-- upgrade
alter table "customers" rename to "clients";
alter sequence "customers_seq" rename to "clients_seq";
alter table "clients" rename constraint "customers_pkey" to "clients_pkey";
alter table "clients" rename constraint "customers_email_key" to "clients_email_key";

-- downgrade
alter table "clients" rename constraint "clients_email_key" to "customers_email_key";
alter table "clients" rename constraint "clients_pkey" to "customers_pkey";
alter sequence "clients_seq" rename to "customers_seq";
alter table "clients" rename to "customers";
