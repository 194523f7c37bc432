-- upgrade
alter table "tag_product" drop constraint "tag_product_products_id_fkey";
alter table "tag_product" drop constraint "tag_product_tag_id_fkey";
drop table "tag_product";

-- downgrade
create table "tag_product" (
    "tag_id" bigint not null,
    "products_id" bigint not null,
    constraint "tag_product_pkey" primary key ("tag_id", "products_id")
);
alter table "tag_product" add constraint "tag_product_tag_id_fkey" foreign key ("tag_id") references "tag" ("id");
alter table "tag_product" add constraint "tag_product_products_id_fkey" foreign key ("products_id") references "product" ("id");
