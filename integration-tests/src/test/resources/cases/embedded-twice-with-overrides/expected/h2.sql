-- upgrade
create table "PURCHASE" (
    "ID" bigint not null,
    "STREET" varchar(255),
    "ZIP" varchar(255),
    "BILL_STREET" varchar(40),
    "BILL_ZIP" varchar(255) not null,
    constraint "PURCHASE_PKEY" primary key ("ID")
);

-- downgrade
drop table "PURCHASE";
