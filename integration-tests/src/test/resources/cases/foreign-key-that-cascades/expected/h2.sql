-- upgrade
alter table "PURCHASE" drop constraint "PURCHASE_BY";
alter table "PURCHASE" add constraint "PURCHASE_BY" foreign key ("CUSTOMER_ID") references "CUSTOMER" ("ID") on delete cascade;

-- downgrade
alter table "PURCHASE" drop constraint "PURCHASE_BY";
alter table "PURCHASE" add constraint "PURCHASE_BY" foreign key ("CUSTOMER_ID") references "CUSTOMER" ("ID");
