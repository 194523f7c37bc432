-- upgrade
create table "TAG" (
    "NAME" varchar(255) not null,
    constraint "TAG_PKEY" primary key ("NAME")
);
create table "TAG_PRODUCT" (
    "TAG_NAME" varchar(255) not null,
    "PRODUCTS_ID" bigint not null,
    constraint "TAG_PRODUCT_PKEY" primary key ("TAG_NAME", "PRODUCTS_ID")
);
create index "TAG_PRODUCT_PRODUCTS_ID_FKEY_INDEX" on "TAG_PRODUCT" ("PRODUCTS_ID");
alter table "TAG_PRODUCT" add constraint "TAG_PRODUCT_PRODUCTS_ID_FKEY" foreign key ("PRODUCTS_ID") index "TAG_PRODUCT_PRODUCTS_ID_FKEY_INDEX" references "PRODUCT" ("ID");
create index "TAG_PRODUCT_TAG_NAME_FKEY_INDEX" on "TAG_PRODUCT" ("TAG_NAME");
alter table "TAG_PRODUCT" add constraint "TAG_PRODUCT_TAG_NAME_FKEY" foreign key ("TAG_NAME") index "TAG_PRODUCT_TAG_NAME_FKEY_INDEX" references "TAG" ("NAME");

-- downgrade
alter table "TAG_PRODUCT" drop constraint "TAG_PRODUCT_TAG_NAME_FKEY";
alter table "TAG_PRODUCT" drop constraint "TAG_PRODUCT_PRODUCTS_ID_FKEY";
drop table "TAG_PRODUCT";
drop table "TAG";
