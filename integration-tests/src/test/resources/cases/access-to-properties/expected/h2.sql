-- upgrade
create sequence "CUSTOMER_SEQ" start with 1 increment by 50;
create table "CUSTOMER" (
    "ID" bigint not null,
    "PLACE" integer,
    "GIVEN_NAME" varchar(40) not null,
    "STREET" varchar(80),
    "ACTIVE" boolean not null,
    "URL" varchar(255),
    "BOSS_ID" bigint,
    constraint "CUSTOMER_PKEY" primary key ("ID")
);
create index if not exists "CUSTOMER_BOSS_ID_FKEY_INDEX" on "CUSTOMER" ("BOSS_ID");
alter table "CUSTOMER" add constraint "CUSTOMER_BOSS_ID_FKEY" foreign key ("BOSS_ID") index "CUSTOMER_BOSS_ID_FKEY_INDEX" references "CUSTOMER" ("ID");

-- downgrade
alter table "CUSTOMER" drop constraint "CUSTOMER_BOSS_ID_FKEY";
drop table "CUSTOMER";
drop sequence "CUSTOMER_SEQ";
