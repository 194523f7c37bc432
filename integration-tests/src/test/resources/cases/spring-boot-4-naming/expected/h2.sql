-- upgrade
alter table "CUSTOMER_ADDRESS" add column "ADDRESS2_LINE" varchar(255);
alter table "CUSTOMER_ADDRESS" add column "HTMLURL" varchar(255);

-- downgrade
alter table "CUSTOMER_ADDRESS" drop column "HTMLURL";
alter table "CUSTOMER_ADDRESS" drop column "ADDRESS2_LINE";
