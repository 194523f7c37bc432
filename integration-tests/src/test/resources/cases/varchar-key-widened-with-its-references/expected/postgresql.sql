-- upgrade
alter table "customer" drop constraint "customer_country_code_fkey";
alter table "country" alter column "code" type varchar(3);
alter table "customer" alter column "country_code" type varchar(3);
alter table "customer" add constraint "customer_country_code_fkey" foreign key ("country_code") references "country" ("code");

-- downgrade
alter table "customer" drop constraint "customer_country_code_fkey";
alter table "customer" alter column "country_code" type varchar(2);
alter table "country" alter column "code" type varchar(2);
alter table "customer" add constraint "customer_country_code_fkey" foreign key ("country_code") references "country" ("code");
