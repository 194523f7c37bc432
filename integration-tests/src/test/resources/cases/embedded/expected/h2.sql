-- upgrade
alter table "CUSTOMER" add column "STREET" varchar(255);
alter table "CUSTOMER" add column "ZIP" varchar(10);
alter table "CUSTOMER" add column "FLOOR" integer;

-- downgrade
alter table "CUSTOMER" drop column "FLOOR";
alter table "CUSTOMER" drop column "ZIP";
alter table "CUSTOMER" drop column "STREET";
