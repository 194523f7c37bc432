-- upgrade
alter table "customers" drop constraint "customers_contact_key";
alter table "customers" drop column "contact";
alter table "customers" rename column "phone" to "contact";

-- downgrade
alter table "customers" rename column "contact" to "phone";
alter table "customers" add column "contact" varchar(255);
alter table "customers" add constraint "customers_contact_key" unique ("contact");
