-- upgrade
do $retort$ begin
    if pg_catalog.to_regnamespace('"crm"') is null then
        create schema "crm";
    end if;
end $retort$;
alter table "client" rename to "customers";
alter table "customers" set schema "crm";
alter table "crm"."customers" rename constraint "client_pkey" to "customers_pkey";

-- downgrade
alter table "crm"."customers" rename constraint "customers_pkey" to "client_pkey";
do $retort$ begin
    execute 'alter table "crm"."customers" set schema ' || quote_ident(current_schema());
end $retort$;
alter table "customers" rename to "client";
drop schema "crm";
