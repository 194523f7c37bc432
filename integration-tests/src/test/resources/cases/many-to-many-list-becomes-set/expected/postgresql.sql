-- upgrade
alter table "tag_product" add constraint "tag_product_pkey" primary key ("tag_name", "products_id");

-- downgrade
alter table "tag_product" drop constraint "tag_product_pkey";
