-- upgrade
alter table "purchase" alter column "customer_id" set not null;

-- downgrade
alter table "purchase" alter column "customer_id" drop not null;
