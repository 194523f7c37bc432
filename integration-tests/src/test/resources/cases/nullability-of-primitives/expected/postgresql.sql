-- upgrade
create table "product" (
    "id" bigint not null,
    "bare" integer not null,
    "required" integer not null,
    "with_column" integer,
    "constant" integer not null,
    "sixdigits" float(20),
    "tendigits" float(34),
    constraint "product_pkey" primary key ("id")
);

-- downgrade
drop table "product";
