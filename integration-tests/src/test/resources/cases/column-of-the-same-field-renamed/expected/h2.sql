-- upgrade
alter table "CUSTOMER" alter column "EMAIL" rename to "EMAIL_ADDRESS";

-- downgrade
alter table "CUSTOMER" alter column "EMAIL_ADDRESS" rename to "EMAIL";
