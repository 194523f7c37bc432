-- upgrade
alter table "TAG_PRODUCT" add constraint "TAG_PRODUCT_PKEY" primary key ("TAG_NAME", "PRODUCTS_ID");

-- downgrade
alter table "TAG_PRODUCT" drop constraint "TAG_PRODUCT_PKEY";
