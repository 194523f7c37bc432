-- upgrade
alter table "PURCHASE" alter column "CUSTOMER_ID" set not null;

-- downgrade
alter table "PURCHASE" alter column "CUSTOMER_ID" drop not null;
