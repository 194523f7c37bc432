-- upgrade
create table "account" (
    "id" bigint not null,
    "owner_id" bigint not null,
    constraint "account_pkey" primary key ("id"),
    constraint "account_owner_id_key" unique ("owner_id")
);
alter table "account" add constraint "account_owner_id_fkey" foreign key ("owner_id") references "customer" ("id");

-- downgrade
alter table "account" drop constraint "account_owner_id_fkey";
drop table "account";
