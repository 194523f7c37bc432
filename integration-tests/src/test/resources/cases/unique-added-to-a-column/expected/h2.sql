-- upgrade
alter table "CUSTOMER" add constraint "CUSTOMER_EMAIL_KEY" unique ("EMAIL");

-- downgrade
alter table "CUSTOMER" drop constraint "CUSTOMER_EMAIL_KEY";
