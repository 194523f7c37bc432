-- upgrade
create table "SUPPLIER" (
    "ID" bigint not null,
    constraint "SUPPLIER_PKEY" primary key ("ID")
);

-- downgrade
drop table "SUPPLIER";
