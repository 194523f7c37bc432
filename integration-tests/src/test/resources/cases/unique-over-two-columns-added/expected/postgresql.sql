-- upgrade
alter table "product" add constraint "product_model_brand_key" unique ("model", "brand");

-- downgrade
alter table "product" drop constraint "product_model_brand_key";
