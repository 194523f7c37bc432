-- upgrade
alter table "customer" rename column "mail" to "email";
alter table "customer" rename constraint "customer_mail_key" to "customer_email_key";

-- downgrade
alter table "customer" rename constraint "customer_email_key" to "customer_mail_key";
alter table "customer" rename column "email" to "mail";
