-- upgrade
create table "TAG" (
    "ID" bigint not null,
    constraint "TAG_PKEY" primary key ("ID")
);
create table "TAG_PRODUCT" (
    "TAGS_ID" bigint not null,
    "PRODUCTS_ID" bigint not null,
    constraint "TAG_PRODUCT_PKEY" primary key ("TAGS_ID", "PRODUCTS_ID")
);
create index "TAG_PRODUCT_PRODUCTS_ID_FKEY_INDEX" on "TAG_PRODUCT" ("PRODUCTS_ID");
alter table "TAG_PRODUCT" add constraint "TAG_PRODUCT_PRODUCTS_ID_FKEY" foreign key ("PRODUCTS_ID") index "TAG_PRODUCT_PRODUCTS_ID_FKEY_INDEX" references "PRODUCT" ("ID");
create index "TAG_PRODUCT_TAGS_ID_FKEY_INDEX" on "TAG_PRODUCT" ("TAGS_ID");
alter table "TAG_PRODUCT" add constraint "TAG_PRODUCT_TAGS_ID_FKEY" foreign key ("TAGS_ID") index "TAG_PRODUCT_TAGS_ID_FKEY_INDEX" references "TAG" ("ID");

-- downgrade
alter table "TAG_PRODUCT" drop constraint "TAG_PRODUCT_TAGS_ID_FKEY";
alter table "TAG_PRODUCT" drop constraint "TAG_PRODUCT_PRODUCTS_ID_FKEY";
drop table "TAG_PRODUCT";
drop table "TAG";
