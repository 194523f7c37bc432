-- upgrade
alter table "CUSTOMER" drop constraint "CUSTOMER_COUNTRY_CODE_FKEY";
alter table "COUNTRY" alter column "CODE" set data type varchar(3);
alter table "CUSTOMER" alter column "COUNTRY_CODE" set data type varchar(3);
create index "CUSTOMER_COUNTRY_CODE_FKEY_INDEX" on "CUSTOMER" ("COUNTRY_CODE");
alter table "CUSTOMER" add constraint "CUSTOMER_COUNTRY_CODE_FKEY" foreign key ("COUNTRY_CODE") index "CUSTOMER_COUNTRY_CODE_FKEY_INDEX" references "COUNTRY" ("CODE");

-- downgrade
alter table "CUSTOMER" drop constraint "CUSTOMER_COUNTRY_CODE_FKEY";
alter table "CUSTOMER" alter column "COUNTRY_CODE" set data type varchar(2);
alter table "COUNTRY" alter column "CODE" set data type varchar(2);
create index "CUSTOMER_COUNTRY_CODE_FKEY_INDEX" on "CUSTOMER" ("COUNTRY_CODE");
alter table "CUSTOMER" add constraint "CUSTOMER_COUNTRY_CODE_FKEY" foreign key ("COUNTRY_CODE") index "CUSTOMER_COUNTRY_CODE_FKEY_INDEX" references "COUNTRY" ("CODE");
