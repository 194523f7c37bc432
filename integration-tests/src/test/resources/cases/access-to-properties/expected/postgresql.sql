-- upgrade
create sequence "customer_seq" start with 1 increment by 50;
create table "customer" (
    "id" bigint not null,
    "place" integer,
    "given_name" varchar(40) not null,
    "street" varchar(80),
    "active" boolean not null,
    "url" varchar(255),
    "boss_id" bigint,
    constraint "customer_pkey" primary key ("id")
);
alter table "customer" add constraint "customer_boss_id_fkey" foreign key ("boss_id") references "customer" ("id");

-- downgrade
alter table "customer" drop constraint "customer_boss_id_fkey";
drop table "customer";
drop sequence "customer_seq";
