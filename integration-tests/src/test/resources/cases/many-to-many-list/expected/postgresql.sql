-- upgrade
create table "tag" (
    "name" varchar(255) not null,
    constraint "tag_pkey" primary key ("name")
);
create table "tag_product" (
    "tag_name" varchar(255) not null,
    "products_id" bigint not null
);
alter table "tag_product" add constraint "tag_product_products_id_fkey" foreign key ("products_id") references "product" ("id");
alter table "tag_product" add constraint "tag_product_tag_name_fkey" foreign key ("tag_name") references "tag" ("name");

-- downgrade
alter table "tag_product" drop constraint "tag_product_tag_name_fkey";
alter table "tag_product" drop constraint "tag_product_products_id_fkey";
drop table "tag_product";
drop table "tag";
