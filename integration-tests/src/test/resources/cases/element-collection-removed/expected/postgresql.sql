-- upgrade
alter table "customer_tags" drop constraint "customer_tags_customer_id_fkey";
drop table "customer_tags";

-- downgrade
create table "customer_tags" (
    "customer_id" bigint not null,
    "tags" varchar(255)
);
alter table "customer_tags" add constraint "customer_tags_customer_id_fkey" foreign key ("customer_id") references "customer" ("id");
