-- upgrade
alter table "product" add column "amount" numeric(10, 2);
alter table "product" add column "currency" varchar(3);

-- downgrade
alter table "product" drop column "currency";
alter table "product" drop column "amount";
