-- upgrade
drop table "customer";
create index "by_name" on "person" ("name");

-- downgrade
drop index "by_name";
create table "customer" (
    "id" bigint not null,
    "name" varchar(255),
    constraint "customer_pkey" primary key ("id")
);
create index "by_name" on "customer" ("name");
