-- upgrade
create table "user" (
    "id" bigint not null,
    constraint "user_pkey" primary key ("id")
);
alter table "order" add column "group" varchar(255);
alter table "order" add column "limit" integer;
alter table "order" add column "user_id" bigint;
alter table "order" add constraint "order_group_key" unique ("group");
alter table "order" add constraint "order_user_id_fkey" foreign key ("user_id") references "user" ("id");

-- downgrade
alter table "order" drop constraint "order_user_id_fkey";
alter table "order" drop constraint "order_group_key";
alter table "order" drop column "user_id";
alter table "order" drop column "limit";
alter table "order" drop column "group";
drop table "user";
