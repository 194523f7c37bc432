-- upgrade
alter table "purchase" drop constraint "purchase_buyer_id_fkey";
alter table "purchase" add constraint "purchase_buyer_id_fkey" foreign key ("buyer_id") references "company" ("id");

-- downgrade
alter table "purchase" drop constraint "purchase_buyer_id_fkey";
alter table "purchase" add constraint "purchase_buyer_id_fkey" foreign key ("buyer_id") references "customer" ("id");
