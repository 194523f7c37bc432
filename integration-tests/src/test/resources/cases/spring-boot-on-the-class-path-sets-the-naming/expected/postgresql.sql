-- upgrade
alter table "customer_order" add column "delivery_note" varchar(255);
alter table "customer_order" add column "replaced_by_id" bigint;
alter table "customer_order" add constraint "customer_order_replaced_by_id_fkey" foreign key ("replaced_by_id") references "customer_order" ("id");

-- downgrade
alter table "customer_order" drop constraint "customer_order_replaced_by_id_fkey";
alter table "customer_order" drop column "replaced_by_id";
alter table "customer_order" drop column "delivery_note";
