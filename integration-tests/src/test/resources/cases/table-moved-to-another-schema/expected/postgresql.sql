-- upgrade
do $retort$ begin
    if pg_catalog.to_regnamespace('"crm"') is null then
        create schema "crm";
    end if;
end $retort$;
alter table "customer" set schema "crm";
alter table "sales"."purchases" rename to "orders";
do $retort$ begin
    execute 'alter table "sales"."orders" set schema ' || quote_ident(current_schema());
end $retort$;
alter table "orders" rename constraint "purchases_pkey" to "orders_pkey";
alter table "orders" rename constraint "purchases_customer_id_fkey" to "orders_customer_id_fkey";
drop schema "sales";

-- downgrade
do $retort$ begin
    if pg_catalog.to_regnamespace('"sales"') is null then
        create schema "sales";
    end if;
end $retort$;
alter table "orders" rename constraint "orders_customer_id_fkey" to "purchases_customer_id_fkey";
alter table "orders" rename constraint "orders_pkey" to "purchases_pkey";
alter table "orders" set schema "sales";
alter table "sales"."orders" rename to "purchases";
do $retort$ begin
    execute 'alter table "crm"."customer" set schema ' || quote_ident(current_schema());
end $retort$;
drop schema "crm";
