-- upgrade
alter table "customer" add constraint "customer_email_key" unique ("email");

-- downgrade
alter table "customer" drop constraint "customer_email_key";
