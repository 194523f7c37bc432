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
create index "TAG_PRODUCT_TAG_ID_FKEY_INDEX" on "TAG_PRODUCT" ("TAG_ID");
alter table "TAG_PRODUCT" add constraint "TAG_PRODUCT_TAG_ID_FKEY" foreign key ("TAG_ID") index "TAG_PRODUCT_TAG_ID_FKEY_INDEX" references "TAG" ("ID");
create index "TAG_PRODUCT_PRODUCTS_ID_FKEY_INDEX" on "TAG_PRODUCT" ("PRODUCTS_ID");
alter table "TAG_PRODUCT" add constraint "TAG_PRODUCT_PRODUCTS_ID_FKEY" foreign key ("PRODUCTS_ID") index "TAG_PRODUCT_PRODUCTS_ID_FKEY_INDEX" references "PRODUCT" ("ID");
