-- upgrade
alter table "customer" drop constraint "customer_country_code_fkey";
alter table "customer" drop column "country_code";
drop table "country";

-- downgrade
create table "country" (
    "code" varchar(255) not null,
    constraint "country_pkey" primary key ("code")
);
alter table "customer" add column "country_code" varchar(255);
alter table "customer" add constraint "customer_country_code_fkey" foreign key ("country_code") references "country" ("code");
