-- upgrade
create table "ACCOUNT" (
    "ID" bigint not null,
    "OWNER_ID" bigint not null,
    constraint "ACCOUNT_PKEY" primary key ("ID"),
    constraint "ACCOUNT_OWNER_ID_KEY" unique ("OWNER_ID")
);
create index "ACCOUNT_OWNER_ID_FKEY_INDEX" on "ACCOUNT" ("OWNER_ID");
alter table "ACCOUNT" add constraint "ACCOUNT_OWNER_ID_FKEY" foreign key ("OWNER_ID") index "ACCOUNT_OWNER_ID_FKEY_INDEX" references "CUSTOMER" ("ID");

-- downgrade
alter table "ACCOUNT" drop constraint "ACCOUNT_OWNER_ID_FKEY";
drop table "ACCOUNT";
