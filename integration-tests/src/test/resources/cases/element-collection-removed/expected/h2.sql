-- upgrade
alter table "CUSTOMER_TAGS" drop constraint "CUSTOMER_TAGS_CUSTOMER_ID_FKEY";
drop table "CUSTOMER_TAGS";

-- downgrade
create table "CUSTOMER_TAGS" (
    "CUSTOMER_ID" bigint not null,
    "TAGS" varchar(255)
);
create index if not exists "CUSTOMER_TAGS_CUSTOMER_ID_FKEY_INDEX" on "CUSTOMER_TAGS" ("CUSTOMER_ID");
alter table "CUSTOMER_TAGS" add constraint "CUSTOMER_TAGS_CUSTOMER_ID_FKEY" foreign key ("CUSTOMER_ID") index "CUSTOMER_TAGS_CUSTOMER_ID_FKEY_INDEX" references "CUSTOMER" ("ID");
