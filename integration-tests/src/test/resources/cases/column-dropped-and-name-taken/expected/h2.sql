-- upgrade
alter table "CUSTOMERS" drop constraint "CUSTOMERS_CONTACT_KEY";
alter table "CUSTOMERS" drop column "CONTACT";
alter table "CUSTOMERS" alter column "PHONE" rename to "CONTACT";

-- downgrade
alter table "CUSTOMERS" alter column "CONTACT" rename to "PHONE";
alter table "CUSTOMERS" add column "CONTACT" varchar(255);
alter table "CUSTOMERS" add constraint "CUSTOMERS_CONTACT_KEY" unique ("CONTACT");
