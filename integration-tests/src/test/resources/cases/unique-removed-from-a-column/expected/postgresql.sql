-- upgrade
alter table "customer" drop constraint "customer_email_key";

-- downgrade
alter table "customer" add constraint "customer_email_key" unique ("email");
