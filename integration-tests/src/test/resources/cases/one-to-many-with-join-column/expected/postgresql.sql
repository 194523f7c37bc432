-- upgrade
alter table "line" add column "purchase_id" bigint;
alter table "line" add constraint "line_purchase_id_fkey" foreign key ("purchase_id") references "purchase" ("id");

-- downgrade
alter table "line" drop constraint "line_purchase_id_fkey";
alter table "line" drop column "purchase_id";
