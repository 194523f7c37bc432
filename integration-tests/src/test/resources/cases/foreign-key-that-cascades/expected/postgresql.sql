-- upgrade
alter table "purchase" drop constraint "purchase_by";
alter table "purchase" add constraint "purchase_by" foreign key ("customer_id") references "customer" ("id") on delete cascade;

-- downgrade
alter table "purchase" drop constraint "purchase_by";
alter table "purchase" add constraint "purchase_by" foreign key ("customer_id") references "customer" ("id");
