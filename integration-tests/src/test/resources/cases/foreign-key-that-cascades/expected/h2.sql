-- upgrade
alter table "PURCHASE" drop constraint "PURCHASE_BY";
create index "PURCHASE_BY_INDEX" on "PURCHASE" ("CUSTOMER_ID");
alter table "PURCHASE" add constraint "PURCHASE_BY" foreign key ("CUSTOMER_ID") index "PURCHASE_BY_INDEX" references "CUSTOMER" ("ID") on delete cascade;

-- downgrade
alter table "PURCHASE" drop constraint "PURCHASE_BY";
create index "PURCHASE_BY_INDEX" on "PURCHASE" ("CUSTOMER_ID");
alter table "PURCHASE" add constraint "PURCHASE_BY" foreign key ("CUSTOMER_ID") index "PURCHASE_BY_INDEX" references "CUSTOMER" ("ID");
