-- upgrade
alter table "PRODUCT" add column "AMOUNT" numeric(10, 2);
alter table "PRODUCT" add column "CURRENCY" varchar(3);

-- downgrade
alter table "PRODUCT" drop column "CURRENCY";
alter table "PRODUCT" drop column "AMOUNT";
