-- upgrade
create table "USER" (
    "ID" bigint not null,
    constraint "USER_PKEY" primary key ("ID")
);
alter table "ORDER" add column "GROUP" varchar(255);
alter table "ORDER" add column "LIMIT" integer;
alter table "ORDER" add column "USER_ID" bigint;
alter table "ORDER" add constraint "ORDER_GROUP_KEY" unique ("GROUP");
create index "ORDER_USER_ID_FKEY_INDEX" on "ORDER" ("USER_ID");
alter table "ORDER" add constraint "ORDER_USER_ID_FKEY" foreign key ("USER_ID") index "ORDER_USER_ID_FKEY_INDEX" references "USER" ("ID");

-- downgrade
alter table "ORDER" drop constraint "ORDER_USER_ID_FKEY";
alter table "ORDER" drop constraint "ORDER_GROUP_KEY";
alter table "ORDER" drop column "USER_ID";
alter table "ORDER" drop column "LIMIT";
alter table "ORDER" drop column "GROUP";
drop table "USER";
