-- upgrade
create table "purchase" (
    "id" bigint not null,
    "street" varchar(255),
    "zip" varchar(255),
    "bill_street" varchar(40),
    "bill_zip" varchar(255) not null,
    constraint "purchase_pkey" primary key ("id")
);

-- downgrade
drop table "purchase";
