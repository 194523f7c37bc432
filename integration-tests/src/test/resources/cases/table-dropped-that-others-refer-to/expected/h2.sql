-- upgrade
alter table "CUSTOMER" drop constraint "CUSTOMER_COUNTRY_CODE_FKEY";
alter table "CUSTOMER" drop column "COUNTRY_CODE";
drop table "COUNTRY";

-- downgrade
create table "COUNTRY" (
    "CODE" varchar(255) not null,
    constraint "COUNTRY_PKEY" primary key ("CODE")
);
alter table "CUSTOMER" add column "COUNTRY_CODE" varchar(255);
create index if not exists "CUSTOMER_COUNTRY_CODE_FKEY_INDEX" on "CUSTOMER" ("COUNTRY_CODE");
alter table "CUSTOMER" add constraint "CUSTOMER_COUNTRY_CODE_FKEY" foreign key ("COUNTRY_CODE") index "CUSTOMER_COUNTRY_CODE_FKEY_INDEX" references "COUNTRY" ("CODE");
