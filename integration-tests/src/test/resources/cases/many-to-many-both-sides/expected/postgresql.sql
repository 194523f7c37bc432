-- upgrade
create table "tag" (
    "id" bigint not null,
    constraint "tag_pkey" primary key ("id")
);
create table "tag_product" (
    "tags_id" bigint not null,
    "products_id" bigint not null,
    constraint "tag_product_pkey" primary key ("tags_id", "products_id")
);
alter table "tag_product" add constraint "tag_product_products_id_fkey" foreign key ("products_id") references "product" ("id");
alter table "tag_product" add constraint "tag_product_tags_id_fkey" foreign key ("tags_id") references "tag" ("id");

-- downgrade
alter table "tag_product" drop constraint "tag_product_tags_id_fkey";
alter table "tag_product" drop constraint "tag_product_products_id_fkey";
drop table "tag_product";
drop table "tag";
