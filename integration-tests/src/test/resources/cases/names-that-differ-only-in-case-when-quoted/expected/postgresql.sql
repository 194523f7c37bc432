-- upgrade
create table "product" (
    "id" bigint not null,
    "Code" varchar(255),
    "code" varchar(255),
    constraint "product_pkey" primary key ("id")
);

-- downgrade
drop table "product";
