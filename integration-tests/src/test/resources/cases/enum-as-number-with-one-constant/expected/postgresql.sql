-- upgrade
create table "customer" (
    "id" bigint not null,
    "kind" smallint,
    constraint "customer_pkey" primary key ("id"),
    constraint "customer_kind_check" check ("kind" between 0 and 0)
);

-- downgrade
drop table "customer";
