-- upgrade
create table "customer" (
    "id" bigint not null,
    "name" varchar(255),
    "stars" integer,
    "folded_name" varchar(60),
    constraint "customer_pkey" primary key ("id")
);

-- downgrade
drop table "customer";
