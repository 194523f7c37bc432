-- upgrade
alter table "customer" drop constraint "customer_country_code_fkey";
drop table "country";
alter table "customer" drop column "country_code";

-- downgrade
alter table "customer" add column "country_code" varchar(255);
create table "country" (
    "code" varchar(255) not null,
    constraint "country_pkey" primary key ("code")
);
alter table "customer" add constraint "customer_country_code_fkey" foreign key ("country_code") references "country" ("code");
