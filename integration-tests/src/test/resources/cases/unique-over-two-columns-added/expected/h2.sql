-- upgrade
alter table "PRODUCT" add constraint "PRODUCT_MODEL_BRAND_KEY" unique ("MODEL", "BRAND");

-- downgrade
alter table "PRODUCT" drop constraint "PRODUCT_MODEL_BRAND_KEY";
