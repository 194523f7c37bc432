-- upgrade
alter table "customer" add constraint "customer_email" unique ("email");

-- downgrade
alter table "customer" drop constraint "customer_email";
