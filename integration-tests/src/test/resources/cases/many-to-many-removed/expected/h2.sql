-- upgrade
alter table "TAG_PRODUCT" drop constraint "TAG_PRODUCT_PRODUCTS_ID_FKEY";
alter table "TAG_PRODUCT" drop constraint "TAG_PRODUCT_TAG_ID_FKEY";
drop table "TAG_PRODUCT";

-- downgrade
create table "TAG_PRODUCT" (
    "TAG_ID" bigint not null,
    "PRODUCTS_ID" bigint not null,
    constraint "TAG_PRODUCT_PKEY" primary key ("TAG_ID", "PRODUCTS_ID")
);
alter table "TAG_PRODUCT" add constraint "TAG_PRODUCT_TAG_ID_FKEY" foreign key ("TAG_ID") references "TAG" ("ID");
alter table "TAG_PRODUCT" add constraint "TAG_PRODUCT_PRODUCTS_ID_FKEY" foreign key ("PRODUCTS_ID") references "PRODUCT" ("ID");
