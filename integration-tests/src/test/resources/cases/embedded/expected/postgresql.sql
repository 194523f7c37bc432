-- upgrade
alter table "customer" add column "street" varchar(255);
alter table "customer" add column "zip" varchar(10);
alter table "customer" add column "floor" integer;

-- downgrade
alter table "customer" drop column "floor";
alter table "customer" drop column "zip";
alter table "customer" drop column "street";
