-- upgrade
create table "customer_phones" (
    "customer_id" bigint not null,
    "phones_order" integer not null,
    "phones" varchar(255),
    constraint "customer_phones_pkey" primary key ("customer_id", "phones_order")
);
create table "customer_settings" (
    "customer_id" bigint not null,
    "name" varchar(255) not null,
    "setting" varchar(255),
    constraint "customer_settings_pkey" primary key ("customer_id", "name")
);
create table "customer_tags" (
    "customer_id" bigint not null,
    "tags" varchar(40) not null,
    constraint "customer_tags_pkey" primary key ("customer_id", "tags")
);
alter table "customer_phones" add constraint "customer_phones_customer_id_fkey" foreign key ("customer_id") references "customer" ("id");
alter table "customer_settings" add constraint "customer_settings_customer_id_fkey" foreign key ("customer_id") references "customer" ("id");
alter table "customer_tags" add constraint "customer_tags_customer_id_fkey" foreign key ("customer_id") references "customer" ("id");

-- downgrade
alter table "customer_tags" drop constraint "customer_tags_customer_id_fkey";
alter table "customer_settings" drop constraint "customer_settings_customer_id_fkey";
alter table "customer_phones" drop constraint "customer_phones_customer_id_fkey";
drop table "customer_tags";
drop table "customer_settings";
drop table "customer_phones";
