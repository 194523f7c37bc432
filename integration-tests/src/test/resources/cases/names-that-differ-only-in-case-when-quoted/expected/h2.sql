-- upgrade
create table "PRODUCT" (
    "ID" bigint not null,
    "Code" varchar(255),
    "code" varchar(255),
    constraint "PRODUCT_PKEY" primary key ("ID")
);

-- downgrade
drop table "PRODUCT";
