-- upgrade
create table "PRODUCT" (
    "ID" bigint not null,
    "BARE" integer not null,
    "REQUIRED" integer not null,
    "WITH_COLUMN" integer,
    "CONSTANT" integer not null,
    "SIXDIGITS" float(20),
    "TENDIGITS" float(34),
    constraint "PRODUCT_PKEY" primary key ("ID")
);

-- downgrade
drop table "PRODUCT";
