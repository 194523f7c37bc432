-- upgrade
alter table "CUSTOMER" alter column "MAIL" rename to "EMAIL";
alter table "CUSTOMER" rename constraint "CUSTOMER_MAIL_KEY" to "CUSTOMER_EMAIL_KEY";

-- downgrade
alter table "CUSTOMER" rename constraint "CUSTOMER_EMAIL_KEY" to "CUSTOMER_MAIL_KEY";
alter table "CUSTOMER" alter column "EMAIL" rename to "MAIL";
