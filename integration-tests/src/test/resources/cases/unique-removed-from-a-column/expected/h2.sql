-- upgrade
alter table "CUSTOMER" drop constraint "CUSTOMER_EMAIL_KEY";

-- downgrade
alter table "CUSTOMER" add constraint "CUSTOMER_EMAIL_KEY" unique ("EMAIL");
