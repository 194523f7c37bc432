-- upgrade
alter table "customer" rename column "email" to "email_address";

-- downgrade
alter table "customer" rename column "email_address" to "email";
