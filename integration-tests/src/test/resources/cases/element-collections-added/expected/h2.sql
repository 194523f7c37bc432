-- upgrade
create table "CUSTOMER_PHONES" (
    "CUSTOMER_ID" bigint not null,
    "PHONES_ORDER" integer not null,
    "PHONES" varchar(255),
    constraint "CUSTOMER_PHONES_PKEY" primary key ("CUSTOMER_ID", "PHONES_ORDER")
);
create table "CUSTOMER_SETTINGS" (
    "CUSTOMER_ID" bigint not null,
    "NAME" varchar(255) not null,
    "SETTING" varchar(255),
    constraint "CUSTOMER_SETTINGS_PKEY" primary key ("CUSTOMER_ID", "NAME")
);
create table "CUSTOMER_TAGS" (
    "CUSTOMER_ID" bigint not null,
    "TAGS" varchar(40) not null,
    constraint "CUSTOMER_TAGS_PKEY" primary key ("CUSTOMER_ID", "TAGS")
);
create index if not exists "CUSTOMER_PHONES_CUSTOMER_ID_FKEY_INDEX" on "CUSTOMER_PHONES" ("CUSTOMER_ID");
alter table "CUSTOMER_PHONES" add constraint "CUSTOMER_PHONES_CUSTOMER_ID_FKEY" foreign key ("CUSTOMER_ID") index "CUSTOMER_PHONES_CUSTOMER_ID_FKEY_INDEX" references "CUSTOMER" ("ID");
create index if not exists "CUSTOMER_SETTINGS_CUSTOMER_ID_FKEY_INDEX" on "CUSTOMER_SETTINGS" ("CUSTOMER_ID");
alter table "CUSTOMER_SETTINGS" add constraint "CUSTOMER_SETTINGS_CUSTOMER_ID_FKEY" foreign key ("CUSTOMER_ID") index "CUSTOMER_SETTINGS_CUSTOMER_ID_FKEY_INDEX" references "CUSTOMER" ("ID");
create index if not exists "CUSTOMER_TAGS_CUSTOMER_ID_FKEY_INDEX" on "CUSTOMER_TAGS" ("CUSTOMER_ID");
alter table "CUSTOMER_TAGS" add constraint "CUSTOMER_TAGS_CUSTOMER_ID_FKEY" foreign key ("CUSTOMER_ID") index "CUSTOMER_TAGS_CUSTOMER_ID_FKEY_INDEX" references "CUSTOMER" ("ID");

-- downgrade
alter table "CUSTOMER_TAGS" drop constraint "CUSTOMER_TAGS_CUSTOMER_ID_FKEY";
alter table "CUSTOMER_SETTINGS" drop constraint "CUSTOMER_SETTINGS_CUSTOMER_ID_FKEY";
alter table "CUSTOMER_PHONES" drop constraint "CUSTOMER_PHONES_CUSTOMER_ID_FKEY";
drop table "CUSTOMER_TAGS";
drop table "CUSTOMER_SETTINGS";
drop table "CUSTOMER_PHONES";
