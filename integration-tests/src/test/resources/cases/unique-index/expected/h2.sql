-- upgrade
alter table "CUSTOMER" add constraint "CUSTOMER_EMAIL" unique ("EMAIL");

-- downgrade
alter table "CUSTOMER" drop constraint "CUSTOMER_EMAIL";
