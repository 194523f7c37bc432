-- upgrade
do $retort$ begin
    if pg_catalog.to_regnamespace('"archive"') is null then
        create schema "archive";
    end if;
end $retort$;
do $retort$ begin
    if pg_catalog.to_regnamespace('"shop"') is null then
        create schema "shop";
    end if;
end $retort$;
create table "archive"."orders" (
    "id" bigint not null,
    "code" varchar(255),
    "original_id" bigint,
    constraint "orders_pkey" primary key ("id"),
    constraint "orders_code_key" unique ("code")
);
create table "shop"."orders" (
    "id" bigint not null,
    "code" varchar(255),
    constraint "orders_pkey" primary key ("id"),
    constraint "orders_code_key" unique ("code")
);
alter table "archive"."orders" add constraint "orders_original_id_fkey" foreign key ("original_id") references "shop"."orders" ("id");

-- downgrade
alter table "archive"."orders" drop constraint "orders_original_id_fkey";
drop table "shop"."orders";
drop table "archive"."orders";
drop schema "shop";
drop schema "archive";
