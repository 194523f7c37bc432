-- upgrade
alter table "customer_address" add column "address2_line" varchar(255);
alter table "customer_address" add column "htmlurl" varchar(255);

-- downgrade
alter table "customer_address" drop column "htmlurl";
alter table "customer_address" drop column "address2_line";
